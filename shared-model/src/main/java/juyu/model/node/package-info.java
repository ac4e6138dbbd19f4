/** How the parts of a node are put together and ended. */
@org.jspecify.annotations.NullMarked
package juyu.model.node;
