package juyu.broker.sync;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import juyu.model.value.NodeCode;

/** A {@link Scheduler} with a thread of its own for whatever has to wait. */
public final class SyncThread implements Scheduler, AutoCloseable {

  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

  private final ScheduledThreadPoolExecutor thread;
  private final Turn turn;

  public SyncThread(NodeCode node) {
    thread =
        new ScheduledThreadPoolExecutor(
            1,
            task -> Thread.ofPlatform().daemon().name(node + "-sync").unstarted(task),
            new ThreadPoolExecutor.DiscardPolicy());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRemoveOnCancelPolicy(true);
    turn = new Turn(thread);
  }

  @Override
  public void execute(Runnable task) {
    turn.execute(task);
  }

  @Override
  public void later(Runnable task) {
    turn.later(task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    var unused = thread.schedule(() -> turn.execute(task), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /** Lets the task at hand finish and runs no other. */
  @Override
  public void close() {
    try {
      turn.close(LONGEST_CLOSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      thread.shutdownNow();
    }
  }
}
