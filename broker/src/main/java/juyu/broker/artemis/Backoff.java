package juyu.broker.artemis;

import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: longer each time, and never all at the same moment. */
final class Backoff {

  static final int FIRST_MS = 250;
  static final int LONGEST_MS = 5_000;

  private final RandomGenerator random;
  private int next = FIRST_MS;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /** Three quarters of the step to all of it. */
  int nextMillis() {
    int step = next;
    next = Math.min(LONGEST_MS, step * 2);
    return step - random.nextInt(step / 4);
  }

  void reset() {
    next = FIRST_MS;
  }
}
