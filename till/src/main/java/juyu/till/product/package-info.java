/** What this till sells, at which price, kept in memory. */
@org.jspecify.annotations.NullMarked
package juyu.till.product;
