package juyu.app.journey;

/** Something was not as the story says. */
final class JourneyFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JourneyFailedException(String words) {
    super(words);
  }
}
