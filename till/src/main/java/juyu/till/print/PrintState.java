package juyu.till.print;

/** What became of a receipt. */
public enum PrintState {
  /** It came out. */
  PRINTED,
  /**
   * It comes out as soon as the printer can; {@link PrintStatus#problem} says what it waits for.
   */
  WAITING,
  /** Nobody has asked for it. */
  NOT_ASKED
}
