/** How a command learns that it is to end. */
@NullMarked
package juyu.app.stop;

import org.jspecify.annotations.NullMarked;
