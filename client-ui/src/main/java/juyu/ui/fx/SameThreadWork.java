package juyu.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Work for tests of view models: a job is done before {@code run} returns, and time passes only
 * when the test says so. Needs no toolkit.
 */
public final class SameThreadWork implements Work {

  private final List<Timed> timed = new ArrayList<>();
  private Duration now = Duration.ZERO;

  private record Timed(Duration due, Duration period, Plain handle, Runnable action) {

    boolean repeats() {
      return !period.isZero();
    }

    Timed next() {
      return new Timed(due.plus(period), period, handle, action);
    }
  }

  @Override
  public <T> Running run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Plain handle = new Plain();
    T result;
    try {
      result = job.run(handle);
    } catch (Exception e) {
      handle.cancel();
      failed.accept(e);
      return handle;
    }
    handle.cancel();
    done.accept(result);
    return handle;
  }

  @Override
  public Running later(Duration delay, Runnable action) {
    return schedule(new Timed(now.plus(delay), Duration.ZERO, new Plain(), action));
  }

  @Override
  public Running every(Duration period, Runnable action) {
    return schedule(new Timed(now.plus(period), period, new Plain(), action));
  }

  private Running schedule(Timed entry) {
    timed.add(entry);
    return entry.handle();
  }

  /** Lets time pass and runs what comes due meanwhile, in its order. */
  public void pass(Duration time) {
    Duration until = now.plus(time);
    while (runNext(until)) {
      // the next may have been scheduled by the one before
    }
    now = until;
  }

  private boolean runNext(Duration until) {
    timed.removeIf(entry -> entry.handle().ended());
    Timed next = timed.stream().min(Comparator.comparing(Timed::due)).orElse(null);
    if (next == null || next.due().compareTo(until) > 0) {
      return false;
    }
    timed.remove(next);
    now = next.due();
    if (next.repeats()) {
      timed.add(next.next());
    } else {
      next.handle().cancel();
    }
    next.action().run();
    return true;
  }

  @Override
  public void close() {
    timed.forEach(entry -> entry.handle().cancel());
    timed.clear();
  }
}
