package juyu.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, looking often enough not to blur what is measured. */
final class Waiting {

  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final long LOOK_NANOS = 500_000;

  private Waiting() {}

  static void until(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("still waiting until " + what);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
