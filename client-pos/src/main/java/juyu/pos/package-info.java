/** The cashier's window. */
@NullMarked
package juyu.pos;

import org.jspecify.annotations.NullMarked;
