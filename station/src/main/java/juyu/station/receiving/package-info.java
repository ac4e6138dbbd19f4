/** What is on its way, what has arrived, and the manager's word on it. */
@NullMarked
package juyu.station.receiving;

import org.jspecify.annotations.NullMarked;
