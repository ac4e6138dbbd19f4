package juyu.model.journal;

import juyu.model.store.Tx;

/**
 * Applies one kind of event to the state and views of one feature. A pure function of state and
 * event: no clock, no configuration, no rule; and it does not depend on the order in which events
 * of different nodes arrive. Called once per event and node, inside the transaction that stores the
 * event, and again by a rebuild.
 */
@FunctionalInterface
public interface Apply<B extends EventBody> {
  void apply(Tx tx, Recorded<B> event);
}
