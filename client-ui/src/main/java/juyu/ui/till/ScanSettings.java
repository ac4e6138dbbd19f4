package juyu.ui.till;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a station's scanners type. A scanner is a keyboard to the machine; it is known by its speed,
 * and surely by a prefix where it was set up to send one.
 *
 * @param gap the longest time between two keys of one scan; nobody types that fast
 * @param shortest the fewest characters that are a code
 * @param prefix what each code begins with and is not part of it; null for none
 * @param suffix what ends a code: usually the Enter key as {@code '\r'}
 */
public record ScanSettings(Duration gap, int shortest, @Nullable Character prefix, char suffix) {

  /** What scanners do as they come from the box: digits within a few milliseconds, then Enter. */
  public static final ScanSettings USUAL = new ScanSettings(Duration.ofMillis(35), 6, null, '\r');

  public ScanSettings {
    if (gap.isNegative() || gap.isZero() || shortest < 2) {
      throw new IllegalArgumentException("a scan needs a gap and at least two characters");
    }
  }

  boolean begins(char key) {
    return prefix != null && prefix == key;
  }

  /** Enter reaches a program as either of its two characters. */
  boolean ends(char key) {
    return key == suffix || (suffix == '\r' && key == '\n');
  }
}
