/** The demo's short story: what a newcomer is asked to try, and how it is noticed. */
@NullMarked
package juyu.app.tour;

import org.jspecify.annotations.NullMarked;
