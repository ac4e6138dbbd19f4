/** The program: one command line for every node and window. */
@NullMarked
package juyu.app;

import org.jspecify.annotations.NullMarked;
