/** How a node stands with its neighbours, and what happened at it, as every API tells it. */
@org.jspecify.annotations.NullMarked
package juyu.model.sync;
