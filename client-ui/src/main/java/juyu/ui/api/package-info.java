/** How a window talks to its node's HTTP interface. */
@NullMarked
package juyu.ui.api;

import org.jspecify.annotations.NullMarked;
