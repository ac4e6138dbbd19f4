/** What the tills have sold. */
@NullMarked
package juyu.bos.sale;

import org.jspecify.annotations.NullMarked;
