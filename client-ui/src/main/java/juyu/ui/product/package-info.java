/** What is sold, by the name that people know it by. */
@NullMarked
package juyu.ui.product;

import org.jspecify.annotations.NullMarked;
