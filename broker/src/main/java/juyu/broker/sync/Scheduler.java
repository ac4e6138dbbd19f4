package juyu.broker.sync;

import java.time.Duration;

/**
 * Runs everything the sync of a node does, one thing after another. Injected, so that a simulation
 * runs the same code in virtual time.
 */
public interface Scheduler {

  /**
   * Runs {@code task} after what was handed over before: at once and on this thread if nothing else
   * is under way.
   */
  void execute(Runnable task);

  /** As {@link #execute}, but never on this thread. */
  void later(Runnable task);

  /** Runs {@code task} once the time has passed. */
  void after(Duration delay, Runnable task);

  /** Time that never steps back, in milliseconds from an arbitrary start. */
  long millis();
}
