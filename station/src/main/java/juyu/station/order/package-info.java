/** Fuel orders of this station and how far each has come. */
@NullMarked
package juyu.station.order;

import org.jspecify.annotations.NullMarked;
