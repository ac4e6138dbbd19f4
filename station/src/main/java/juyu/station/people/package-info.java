/** Who works at this station and may sign in at its tills. */
@NullMarked
package juyu.station.people;

import org.jspecify.annotations.NullMarked;
