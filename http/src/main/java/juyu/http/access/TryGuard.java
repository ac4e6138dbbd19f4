package juyu.http.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps people from trying out secrets: the fifth wrong one in a row, and each one after it, locks
 * whoever it is tried for out, every time for twice as long. A try counts before it is known to be
 * wrong, so that many at once gain nothing. Kept in memory: a restart forgets. Safe for many
 * threads.
 */
public final class TryGuard {

  public static final int TRIES = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 6;

  private final Map<String, Tries> tries;

  private TryGuard(int most) {
    this.tries =
        new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > most;
          }
        };
  }

  /** For names that are known, of which there are only so many. */
  public static TryGuard ofKnown() {
    return new TryGuard(Integer.MAX_VALUE);
  }

  /**
   * For names that anybody can make up.
   *
   * @param most how many are remembered; those that were tried last stay
   */
  public static TryGuard ofAny(int most) {
    return new TryGuard(most);
  }

  private record Tries(int count, Instant last) {

    Duration lockedFor(Instant now) {
      if (count < TRIES || now.isBefore(last)) {
        return Duration.ZERO;
      }
      Duration all = FIRST.multipliedBy(1L << Math.min(count - TRIES, MOST_DOUBLINGS));
      Duration left = all.minus(Duration.between(last, now));
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  /** Whether a secret may be tried now. */
  public sealed interface Try {

    /**
     * It may.
     *
     * @param left how many more wrong ones are free if this one is wrong
     */
    record Admitted(int left) implements Try {}

    /**
     * It may not.
     *
     * @param until how long it is so; more than nothing
     */
    record Locked(Duration until) implements Try {

      /** As {@code Retry-After} says it; at least 1. */
      public long seconds() {
        return Math.max(1, until.plusMillis(999).toSeconds());
      }
    }
  }

  /** Whether a secret may be tried for {@code whom} now; if so, it counts as wrong until told. */
  public synchronized Try begin(String whom, Instant now) {
    Tries before = tries.getOrDefault(whom, new Tries(0, now));
    Duration locked = before.lockedFor(now);
    if (locked.isPositive()) {
      return new Try.Locked(locked);
    }
    Tries after = new Tries(before.count() + 1, now);
    tries.put(whom, after);
    return new Try.Admitted(Math.max(0, TRIES - after.count()));
  }

  /** It was the right one: everything before is forgiven. */
  public synchronized void wasRight(String whom) {
    tries.remove(whom);
  }

  /** How long {@code whom} is locked out now. */
  public synchronized Try.Locked locked(String whom, Instant now) {
    return new Try.Locked(tries.getOrDefault(whom, new Tries(0, now)).lockedFor(now));
  }
}
