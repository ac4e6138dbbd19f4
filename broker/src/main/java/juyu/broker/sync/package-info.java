/** Channels between neighbours over any transport: handshake, heartbeat, batches, applied. */
@org.jspecify.annotations.NullMarked
package juyu.broker.sync;
