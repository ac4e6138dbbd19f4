package juyu.broker.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one after another, in the order in which they come. One that finds nobody at work runs
 * at once, on the thread that brings it, so that a message that comes alone costs no change of
 * thread; what comes meanwhile is left to another thread. What escapes a task is logged, and the
 * next one runs.
 */
public final class Turn implements Executor {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Executor other;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Semaphore turn = new Semaphore(1);
  private boolean closed;

  /**
   * A turn that nobody has.
   *
   * @param other where what has to wait runs
   */
  public Turn(Executor other) {
    this.other = other;
  }

  /** Runs {@code task} here and now if it is its turn. */
  @Override
  public void execute(Runnable task) {
    if (isTakenBy(task)) {
      run(task);
      passOn();
    }
  }

  /** As {@link #execute}, but always on the other thread. */
  public void later(Runnable task) {
    if (isTakenBy(task)) {
      other.execute(() -> workFrom(task));
    }
  }

  /** True if the turn was free and is now this task's; otherwise the task waits. */
  private synchronized boolean isTakenBy(Runnable task) {
    if (closed || turn.tryAcquire()) {
      return !closed;
    }
    waiting.add(task);
    return false;
  }

  private void passOn() {
    Runnable next = next();
    if (next != null) {
      other.execute(() -> workFrom(next));
    }
  }

  private void workFrom(Runnable first) {
    Runnable task = first;
    while (task != null) {
      run(task);
      task = next();
    }
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("a task failed unexpectedly; the next one runs", e);
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    if (next == null) {
      turn.release();
    }
    return next;
  }

  /** Lets the task at hand finish, for so long at most, and runs no other. */
  public void close(Duration longest) throws InterruptedException {
    synchronized (this) {
      closed = true;
      waiting.clear();
    }
    if (!turn.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      LOG.warn("a task still runs after {} ms", longest.toMillis());
    }
  }
}
