/** The part of a node's API that all nodes have: its sync, its events, its stream of changes. */
@org.jspecify.annotations.NullMarked
package juyu.http.node;
