/** What is read from a node, and kept up to date while it is looked at. */
@NullMarked
package juyu.ui.live;

import org.jspecify.annotations.NullMarked;
