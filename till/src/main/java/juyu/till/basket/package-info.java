/** Baskets that are put aside at this till until somebody goes on with them. */
@org.jspecify.annotations.NullMarked
package juyu.till.basket;
