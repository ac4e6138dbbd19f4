/** Fuel orders and how far each has come. */
@NullMarked
package juyu.hq.order;

import org.jspecify.annotations.NullMarked;
