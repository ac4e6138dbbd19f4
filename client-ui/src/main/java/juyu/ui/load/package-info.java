/** What a screen shows while it waits, when there is nothing, and when something went wrong. */
@NullMarked
package juyu.ui.load;

import org.jspecify.annotations.NullMarked;
