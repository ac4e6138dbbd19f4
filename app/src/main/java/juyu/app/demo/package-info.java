/** The command that runs a whole chain on one machine. */
@NullMarked
package juyu.app.demo;

import org.jspecify.annotations.NullMarked;
