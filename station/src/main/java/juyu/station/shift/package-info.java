/** Shifts and Z reports of the station's tills. */
@NullMarked
package juyu.station.shift;

import org.jspecify.annotations.NullMarked;
