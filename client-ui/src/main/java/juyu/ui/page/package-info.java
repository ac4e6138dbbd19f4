/** How a screen of a desk is laid out. */
@NullMarked
package juyu.ui.page;

import org.jspecify.annotations.NullMarked;
