package juyu.app.api;

import java.time.Duration;
import java.util.function.Predicate;

/** Waits for what will be so in a moment, by looking again and again. */
public final class Awaited {

  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Awaited() {}

  /** Something that is looked at; a failure to look counts as not yet. */
  public interface Look<T> {
    T look() throws InterruptedException;
  }

  /**
   * Looks until it is as hoped.
   *
   * @param what the hope in words, for the one who reads that it was in vain
   * @throws IllegalStateException if it is not so in good time
   */
  public static <T> T until(String what, Look<T> look, Predicate<T> hoped)
      throws InterruptedException {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (true) {
      Object seen;
      try {
        T now = look.look();
        if (hoped.test(now)) {
          return now;
        }
        seen = now;
      } catch (ApiException e) {
        seen = e.getMessage();
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "waited %d s for: %s; last seen: %s".formatted(DEADLINE.toSeconds(), what, seen));
      }
      Thread.sleep(PAUSE);
    }
  }
}
