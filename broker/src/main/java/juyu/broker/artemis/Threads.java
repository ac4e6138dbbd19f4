package juyu.broker.artemis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pools of named threads. What comes after closing is dropped: Artemis still sends some then. */
final class Threads {

  private static final int FEW = 3;
  private static final int IDLE_SECONDS = 5;

  private Threads() {}

  /**
   * Enough threads for one connection: one that delivers, one that closes, one for the second cause
   * to close. A pool without bound makes dozens, because Artemis hands over from thread to thread.
   */
  static ExecutorService few(String name) {
    return pool(name, FEW);
  }

  static ExecutorService one(String name) {
    return pool(name, 1);
  }

  private static ExecutorService pool(String name, int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named(name),
            new ThreadPoolExecutor.DiscardPolicy());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  static ScheduledThreadPoolExecutor timer(String name) {
    return new ScheduledThreadPoolExecutor(1, named(name), new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Runs what was given already, for a while at most, and then no more. */
  static void finish(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(Wire.ANSWER_MS, TimeUnit.MILLISECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
  }
}
