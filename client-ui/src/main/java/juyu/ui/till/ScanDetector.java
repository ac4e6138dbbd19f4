package juyu.ui.till;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Tells a scanner from fingers. Every character goes through {@link #key} first and is held until
 * it is known whose it was: a person's come out again after one {@linkplain ScanSettings#gap()
 * gap}, too short to notice; a scanner's never do, so that a scan cannot land in a quantity field.
 *
 * <p>Whoever feeds it calls {@link #quiet} when the time {@link #decidesAt} has come without
 * another key. No thread of its own, no clock but the given one.
 */
public final class ScanDetector {

  private final ScanSettings settings;
  private final InstantSource clock;
  private final StringBuilder held = new StringBuilder();
  private Instant last = Instant.MIN;

  public ScanDetector(ScanSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** A key came. What is known by it, in the order of the keys; often nothing yet. */
  public List<Reading> key(char character) {
    Instant now = clock.instant();
    List<Reading> before = isLate(now) ? quiet() : List.of();
    last = now;
    if (settings.ends(character) && isScan()) {
      return with(before, new Reading.Scanned(take()));
    }
    held.append(character);
    return before;
  }

  /** No key came for a while, or one that no scanner sends: whatever is held is decided now. */
  public List<Reading> quiet() {
    if (held.isEmpty()) {
      return List.of();
    }
    return List.of(isScan() ? new Reading.Scanned(take()) : typed());
  }

  /** When {@link #quiet} is to be called if no key comes before; empty while nothing is held. */
  public Optional<Instant> decidesAt() {
    return held.isEmpty() ? Optional.empty() : Optional.of(last.plus(settings.gap()));
  }

  private boolean isLate(Instant now) {
    return !held.isEmpty() && now.isAfter(last.plus(settings.gap()));
  }

  /** What is held, without the prefix, can only come from a scanner. */
  private boolean isScan() {
    String code = code();
    if (!held.isEmpty() && settings.begins(held.charAt(0))) {
      return !code.isEmpty();
    }
    return settings.prefix() == null && code.length() >= settings.shortest() && isVaried(code);
  }

  /** A key held down repeats as fast as a scanner, but it is always the same one. */
  private static boolean isVaried(String code) {
    return code.chars().distinct().count() > 1 && code.chars().noneMatch(Character::isISOControl);
  }

  private String code() {
    int begin = !held.isEmpty() && settings.begins(held.charAt(0)) ? 1 : 0;
    return held.substring(begin);
  }

  private String take() {
    String code = code();
    held.setLength(0);
    return code;
  }

  private Reading typed() {
    String characters = held.toString();
    held.setLength(0);
    return new Reading.Typed(characters);
  }

  private static List<Reading> with(List<Reading> before, Reading reading) {
    return before.isEmpty() ? List.of(reading) : List.of(before.getFirst(), reading);
  }
}
