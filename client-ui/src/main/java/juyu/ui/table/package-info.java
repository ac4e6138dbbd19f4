/** The one table of all windows: typed columns, filter, sums, export, paging. */
@NullMarked
package juyu.ui.table;

import org.jspecify.annotations.NullMarked;
