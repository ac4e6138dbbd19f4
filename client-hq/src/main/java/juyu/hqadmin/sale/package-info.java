/** What all stations have sold, down to one sale. */
@NullMarked
package juyu.hqadmin.sale;

import org.jspecify.annotations.NullMarked;
