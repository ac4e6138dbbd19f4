package juyu.app.journey;

import java.util.Objects;

/** Holds what was seen against what the story says. */
final class Checks {

  private Checks() {}

  /**
   * @throws JourneyFailedException if they are not the same
   */
  static void same(String what, Object expected, Object seen) {
    that(Objects.equals(expected, seen), "%s is %s, expected %s".formatted(what, seen, expected));
  }

  /**
   * @throws JourneyFailedException with {@code words} if it is not so
   */
  static void that(boolean so, String words) {
    if (!so) {
      throw new JourneyFailedException(words);
    }
  }
}
