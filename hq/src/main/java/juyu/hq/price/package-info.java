/** Price changes, and how far each has got. */
@NullMarked
package juyu.hq.price;

import org.jspecify.annotations.NullMarked;
