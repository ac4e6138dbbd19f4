/** The product master: everything that is sold. */
@org.jspecify.annotations.NullMarked
package juyu.model.product;
