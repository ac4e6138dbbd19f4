/** The frame of every window: top bar, rail, sheets, notices, keys. */
@NullMarked
package juyu.ui.shell;

import org.jspecify.annotations.NullMarked;
