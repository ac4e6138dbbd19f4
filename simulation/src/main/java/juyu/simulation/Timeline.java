package juyu.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Virtual time: what is due next runs next, and the clock jumps there. */
final class Timeline {

  private record Due(long at, long number, Runnable task) {}

  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
  private long now;
  private long number;

  /** Milliseconds since the world began. */
  long now() {
    return now;
  }

  /** Runs {@code task} after so many milliseconds, behind what is due at the same time. */
  void after(long millis, Runnable task) {
    due.add(new Due(now + millis, number++, task));
  }

  /** Runs what is due next. */
  void next() {
    Due next = due.remove();
    now = next.at();
    next.task().run();
  }
}
