/** Fuel orders of stations, and what has become of each. */
@org.jspecify.annotations.NullMarked
package juyu.model.order;
