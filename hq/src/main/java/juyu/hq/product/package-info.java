/** The product master: what is sold, everywhere. */
@NullMarked
package juyu.hq.product;

import org.jspecify.annotations.NullMarked;
