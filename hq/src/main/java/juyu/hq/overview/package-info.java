/** The whole brand at a glance. */
@NullMarked
package juyu.hq.overview;

import org.jspecify.annotations.NullMarked;
