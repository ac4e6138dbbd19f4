package juyu.app.journey;

/** A step failed, and its line has been told. */
final class StepFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StepFailedException(Throwable cause) {
    super(cause);
  }
}
