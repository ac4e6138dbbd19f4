/** Stock, its movements, and the tanks. */
@NullMarked
package juyu.bos.stock;

import org.jspecify.annotations.NullMarked;
