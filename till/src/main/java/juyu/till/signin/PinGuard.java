package juyu.till.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps people from trying out PINs: the fifth wrong one in a row, and each one after it, locks the
 * person out of this till, every time for twice as long. A try counts before it is known to be
 * wrong, so that many at once gain nothing. Kept in memory: a restart forgets.
 */
final class PinGuard {

  static final int TRIES = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 6;

  private final Map<UUID, Tries> tries = new HashMap<>();

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

  /** Whether a PIN may be tried now. */
  sealed interface Try {

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
    record Locked(Duration until) implements Try {}
  }

  synchronized Try begin(UUID person, Instant now) {
    Tries before = tries.getOrDefault(person, new Tries(0, now));
    Duration locked = before.lockedFor(now);
    if (locked.isPositive()) {
      return new Try.Locked(locked);
    }
    Tries after = new Tries(before.count() + 1, now);
    tries.put(person, after);
    return new Try.Admitted(Math.max(0, TRIES - after.count()));
  }

  synchronized void wasRight(UUID person) {
    tries.remove(person);
  }

  /** How long the person is locked out now. */
  synchronized Duration lockedFor(UUID person, Instant now) {
    return tries.getOrDefault(person, new Tries(0, now)).lockedFor(now);
  }
}
