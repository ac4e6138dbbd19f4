package juyu.broker.sync;

import java.time.Duration;

/**
 * One thread that runs everything the sync of a node does, in order. Injected, so that a simulation
 * runs the same code in virtual time.
 */
public interface Scheduler {

  /** Runs {@code task} soon, after what was handed over before. */
  void execute(Runnable task);

  /** Runs {@code task} once the time has passed. */
  void after(Duration delay, Runnable task);

  /** Time that never steps back, in milliseconds from an arbitrary start. */
  long millis();
}
