package juyu.ui.api;

/** A request was not answered as asked. It has no stack trace: it is an answer, not a bug. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;

  ApiException(Failure failure) {
    super(failure.title() + ": " + failure.detail(), null, false, false);
    this.failure = failure;
  }

  /** Why, for a person. */
  public Failure failure() {
    return failure;
  }
}
