package juyu.model.store;

/**
 * Something that gathers writes in memory during a transaction, so that a row that many events
 * touch is written once.
 */
public interface TxState {

  /** Writes what was gathered; called before a commit and around a savepoint. */
  void flush();

  /** Forgets what was gathered; called after a roll-back to a savepoint. */
  void discard();
}
