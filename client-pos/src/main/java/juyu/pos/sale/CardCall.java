package juyu.pos.sale;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The thread that waits for a sale to be paid, so that the cashier can stop the wait without losing
 * what comes of it.
 */
final class CardCall {

  private final AtomicReference<@Nullable Thread> waiting = new AtomicReference<>();

  /** {@code call}, in a thread that {@link #interrupt} finds. */
  <T> Callable<T> around(Callable<T> call) {
    return () -> {
      waiting.set(Thread.currentThread());
      try {
        return call.call();
      } finally {
        waiting.set(null);
      }
    };
  }

  void interrupt() {
    Thread thread = waiting.get();
    if (thread != null) {
      thread.interrupt();
    }
  }
}
