/** Channels between nodes, and the message broker that carries them. */
@NullMarked
package juyu.broker;

import org.jspecify.annotations.NullMarked;
