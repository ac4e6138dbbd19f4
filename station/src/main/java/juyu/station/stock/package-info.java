/** The station's stock: what there is, why, and putting the books right. */
@NullMarked
package juyu.station.stock;

import org.jspecify.annotations.NullMarked;
