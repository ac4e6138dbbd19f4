/** What is read from the station, and kept up to date while it is looked at. */
@NullMarked
package juyu.bos.live;

import org.jspecify.annotations.NullMarked;
