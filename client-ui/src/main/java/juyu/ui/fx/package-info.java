/** The one door to the UI thread, and the one way to work in the background. */
@NullMarked
package juyu.ui.fx;

import org.jspecify.annotations.NullMarked;
