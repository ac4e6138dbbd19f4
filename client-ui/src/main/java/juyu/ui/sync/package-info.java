/** How a node stands with its neighbours, in words and in detail. */
@NullMarked
package juyu.ui.sync;

import org.jspecify.annotations.NullMarked;
