/** What the manager opens in the morning: the day, the tills, and what needs a person. */
@NullMarked
package juyu.station.today;

import org.jspecify.annotations.NullMarked;
