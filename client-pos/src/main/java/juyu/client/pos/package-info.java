/** The cashier's window. */
@NullMarked
package juyu.client.pos;

import org.jspecify.annotations.NullMarked;
