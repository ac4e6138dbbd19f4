/** Price changes: what a product costs, from which instant on, and how far a change has come. */
@org.jspecify.annotations.NullMarked
package juyu.model.price;
