/** Price changes and how far each has got. */
@NullMarked
package juyu.hqadmin.price;

import org.jspecify.annotations.NullMarked;
