/** Plays the fuel story on real nodes, and checks every number of it. */
@NullMarked
package juyu.app.journey;

import org.jspecify.annotations.NullMarked;
