/** Prices in force and to come, and how far each till has got with them. */
@NullMarked
package juyu.station.price;

import org.jspecify.annotations.NullMarked;
