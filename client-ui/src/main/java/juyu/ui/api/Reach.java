package juyu.ui.api;

/** Whether the node answers this window. */
public enum Reach {
  THERE,
  /** A request has waited for more than two seconds. */
  SLOW,
  /** No connection. */
  AWAY
}
