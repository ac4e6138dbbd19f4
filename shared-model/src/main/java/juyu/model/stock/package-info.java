/** Stock: every movement with its cause, and the sum of them. */
@org.jspecify.annotations.NullMarked
package juyu.model.stock;
