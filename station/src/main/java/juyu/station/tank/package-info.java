/** The station's tanks and what lies in them by the books. */
@NullMarked
package juyu.station.tank;

import org.jspecify.annotations.NullMarked;
