/**
 * What every node is made of: folder, configuration, identity, store, journal, hub, uplink, sync.
 */
@org.jspecify.annotations.NullMarked
package juyu.broker.node;
