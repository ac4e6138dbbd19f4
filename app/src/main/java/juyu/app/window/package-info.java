/** Windows of this process: where they can be shown, and how long they are there. */
@NullMarked
package juyu.app.window;

import org.jspecify.annotations.NullMarked;
