/** What every station has in stock. */
@NullMarked
package juyu.hq.stock;

import org.jspecify.annotations.NullMarked;
