/** How money, volumes, times and ages are written, in every language. */
@NullMarked
package juyu.ui.format;

import org.jspecify.annotations.NullMarked;
