package juyu.simulation;

/** What must always be true, or once everything is up and quiet. */
enum Invariant {
  /** Every event is applied once at each node: each view is the sum over its events. */
  VIEWS_ARE_SUMS_OF_EVENTS,
  /** Every event that exists on any disk reaches its destinations and its writer. */
  EVERY_EVENT_ARRIVES,
  /** What a person was told to have happened has happened. */
  WHAT_WAS_ANSWERED_STAYS,
  /** The reader's list is the writer's up to the cursor; no event is listed twice in a channel. */
  LISTS_ARE_THE_SAME,
  /** One id, one hash, everywhere. */
  ONE_ID_ONE_HASH,
  /** A resting cursor is a head that its writer signed. */
  CURSOR_IS_SIGNED,
  /** Handshakes end soon once everything is up. */
  HANDSHAKES_END,
  /** Sums and prices are the same at all nodes that keep them. */
  BOOKS_AGREE,
  /** One event per cause and policy. */
  ONE_POLICY_EVENT_PER_CAUSE,
  /** Chains, hashes, heads and signatures of a store are in order. */
  STORE_IS_SOUND,
  /** No channel stops, and nothing is parked, without a cause. */
  NOTHING_STOPS
}
