package juyu.ui.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one way to do something in the background. Outcomes come back on the UI thread, so that view
 * models need no locks. Its twin for tests is {@link SameThreadWork}.
 */
public interface Work extends AutoCloseable {

  /** Something slow that tells how far it is. */
  @FunctionalInterface
  interface Job<T> {
    T run(Progress progress) throws Exception;
  }

  /**
   * Starts it. Exactly one of the two is called, on the UI thread; neither if it is cancelled.
   *
   * @param failed gets what the job threw; it says so to the person, since nothing else will
   */
  <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed);

  /** As above, for what cannot tell how far it is. */
  default <T> Running run(
      Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
    return run((Progress progress) -> job.call(), done, failed);
  }

  /** Runs once on the UI thread, after the delay. */
  Running later(Duration delay, Runnable action);

  /** Runs on the UI thread again and again, first after one period. */
  Running every(Duration period, Runnable action);

  /** Cancels all that runs, and takes nothing new. */
  @Override
  void close();
}
