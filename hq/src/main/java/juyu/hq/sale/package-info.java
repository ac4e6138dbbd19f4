/** What every station has sold. */
@NullMarked
package juyu.hq.sale;

import org.jspecify.annotations.NullMarked;
