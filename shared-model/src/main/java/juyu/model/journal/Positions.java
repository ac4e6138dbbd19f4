package juyu.model.journal;

import java.util.concurrent.atomic.AtomicLong;
import juyu.model.store.Store;

/**
 * Hands out places in the journal, each one more than the last. A place whose transaction was
 * rolled back stays empty.
 */
final class Positions {

  private final AtomicLong last;

  private Positions(long last) {
    this.last = new AtomicLong(last);
  }

  static Positions of(Store store) {
    return new Positions(
        store.read(tx -> tx.number("select coalesce(max(position), 0) from event")));
  }

  /** For what stores nothing. */
  static Positions none() {
    return new Positions(0);
  }

  long next() {
    return last.incrementAndGet();
  }
}
