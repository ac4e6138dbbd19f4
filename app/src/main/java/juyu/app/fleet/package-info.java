/** A whole chain on one machine: head office, a station and its tills, with a small data set. */
@NullMarked
package juyu.app.fleet;

import org.jspecify.annotations.NullMarked;
