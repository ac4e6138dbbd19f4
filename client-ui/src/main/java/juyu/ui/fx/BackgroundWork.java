package juyu.ui.fx;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on virtual threads named after the window, and one timer thread for what comes later. */
public final class BackgroundWork implements Work {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

  private final ExecutorService workers;
  private final ScheduledThreadPoolExecutor timer;
  private final Set<Handle> running = ConcurrentHashMap.newKeySet();

  /**
   * @param name of the window, for its threads
   */
  public BackgroundWork(String name) {
    workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-work-", 0).factory());
    timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name(name + "-timer").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Handle handle = started();
    handle.carriedBy(workers.submit(() -> carryOut(handle, job, done, failed)));
    return handle;
  }

  private <T> void carryOut(
      Handle handle, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
    try {
      T result = job.run(handle);
      deliver(handle, () -> done.accept(result));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      deliver(handle, () -> failed.accept(e));
    } catch (Exception e) {
      deliver(handle, () -> failed.accept(e));
    } catch (Throwable e) {
      LOG.error("work in the background broke", e);
      deliver(handle, () -> failed.accept(new IllegalStateException(e)));
      throw e;
    }
  }

  /** Whether it was called off is asked on the UI thread, where it is called off. */
  private void deliver(Handle handle, Runnable outcome) {
    UiThread.run(() -> {
      if (ended(handle)) {
        outcome.run();
      }
    });
  }

  @Override
  public Running later(Duration delay, Runnable action) {
    Handle handle = started();
    handle.carriedBy(
        timer.schedule(() -> deliver(handle, action), delay.toMillis(), TimeUnit.MILLISECONDS));
    return handle;
  }

  @Override
  public Running every(Duration period, Runnable action) {
    Handle handle = started();
    long millis = period.toMillis();
    handle.carriedBy(
        timer.scheduleAtFixedRate(
            () -> tick(handle, action), millis, millis, TimeUnit.MILLISECONDS));
    return handle;
  }

  private static void tick(Handle handle, Runnable action) {
    UiThread.run(() -> {
      if (!handle.ended()) {
        action.run();
      }
    });
  }

  private Handle started() {
    running.removeIf(Handle::ended);
    Handle handle = new Handle();
    running.add(handle);
    return handle;
  }

  private boolean ended(Handle handle) {
    running.remove(handle);
    return handle.end();
  }

  @Override
  public void close() {
    running.forEach(Handle::cancel);
    timer.shutdownNow();
    workers.shutdownNow();
  }
}
