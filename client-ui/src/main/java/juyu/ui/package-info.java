/** What all windows share. */
@NullMarked
package juyu.ui;

import org.jspecify.annotations.NullMarked;
