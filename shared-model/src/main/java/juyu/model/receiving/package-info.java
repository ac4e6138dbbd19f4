/** Goods that have arrived: against a fuel order, or without one. */
@org.jspecify.annotations.NullMarked
package juyu.model.receiving;
