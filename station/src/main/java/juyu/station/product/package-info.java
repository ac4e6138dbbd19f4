/** The products that this station knows, with their prices. */
@NullMarked
package juyu.station.product;

import org.jspecify.annotations.NullMarked;
