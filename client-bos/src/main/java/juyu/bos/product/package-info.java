/** The station's products, by name and colour. */
@NullMarked
package juyu.bos.product;

import org.jspecify.annotations.NullMarked;
