package juyu.broker.artemis;

/** There is no connection to the hub. */
final class NotConnectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String why;

  NotConnectedException(String why, Throwable cause) {
    super(why, cause);
    this.why = why;
  }

  /** For people. */
  String why() {
    return why;
  }
}
