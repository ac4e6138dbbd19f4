package juyu.pos.sale;

/** What the digits on the keypad mean now; the entry display names it. */
public enum Meaning {
  /** Nothing is open yet: an amount of fuel, a number of pieces, or a code. */
  FREE,
  /** The won that an open fuel line is to cost. */
  AMOUNT,
  /** The litres of an open fuel line. */
  LITRES,
  /** The pieces of the line that is being changed. */
  PIECES,
  /** The cash that the customer hands over. */
  CASH;

  /** Digits behind the point that make sense. */
  int decimals() {
    return this == LITRES ? 3 : 0;
  }
}
