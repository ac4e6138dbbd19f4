/** Fuel orders and their shipments. */
@NullMarked
package juyu.hqadmin.order;

import org.jspecify.annotations.NullMarked;
