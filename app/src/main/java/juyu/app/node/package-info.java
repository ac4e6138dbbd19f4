/** Runs one node in this process, until it is told to stop. */
@NullMarked
package juyu.app.node;

import org.jspecify.annotations.NullMarked;
