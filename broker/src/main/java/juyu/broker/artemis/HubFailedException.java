package juyu.broker.artemis;

/** A hub could not open; the message says why and where. */
public final class HubFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HubFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
