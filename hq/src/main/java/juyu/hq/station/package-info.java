/** The stations, and the link with each. */
@NullMarked
package juyu.hq.station;

import org.jspecify.annotations.NullMarked;
