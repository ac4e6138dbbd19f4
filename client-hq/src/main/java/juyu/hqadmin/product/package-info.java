/** The catalogue: what the brand sells. */
@NullMarked
package juyu.hqadmin.product;

import org.jspecify.annotations.NullMarked;
