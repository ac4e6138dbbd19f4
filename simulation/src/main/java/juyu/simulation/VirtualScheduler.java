package juyu.simulation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import juyu.broker.sync.Scheduler;

/** Runs one life of a node's sync in virtual time; what is still due when it ends never runs. */
final class VirtualScheduler implements Scheduler {

  private final Timeline timeline;
  private final Guard guard;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;
  private boolean ended;

  /** Catches a crash of the node. */
  @FunctionalInterface
  interface Guard {
    void run(Runnable task);
  }

  VirtualScheduler(Timeline timeline, Guard guard) {
    this.timeline = timeline;
    this.guard = guard;
  }

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    if (!busy) {
      busy = true;
      try {
        workOff();
      } finally {
        busy = false;
      }
    }
  }

  private void workOff() {
    Runnable next = waiting.poll();
    while (next != null && !ended) {
      next.run();
      next = waiting.poll();
    }
  }

  @Override
  public void later(Runnable task) {
    after(Duration.ZERO, task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    timeline.after(
        delay.toMillis(),
        () -> {
          if (!ended) {
            guard.run(() -> execute(task));
          }
        });
  }

  @Override
  public long millis() {
    return timeline.now();
  }

  void end() {
    ended = true;
    waiting.clear();
  }
}
