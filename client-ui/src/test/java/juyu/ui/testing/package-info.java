/** What windows test themselves with. */
@NullMarked
package juyu.ui.testing;

import org.jspecify.annotations.NullMarked;
