/**
 * Carries messages between a node and its neighbours over Apache Artemis: a hub at the node that
 * has children, an uplink at each child. Nothing is stored here: what gets lost, the sync sends
 * again.
 */
@NullMarked
package juyu.broker.artemis;

import org.jspecify.annotations.NullMarked;
