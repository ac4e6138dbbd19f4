/** What the tills have sold, looked up by people and asked for by tills. */
@NullMarked
package juyu.station.sale;

import org.jspecify.annotations.NullMarked;
