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
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            FEW,
            FEW,
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

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
  }
}
