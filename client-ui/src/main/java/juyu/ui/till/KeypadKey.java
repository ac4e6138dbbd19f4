package juyu.ui.till;

/** The keys beside a till's basket. */
public enum KeypadKey {
  SEVEN("7"),
  EIGHT("8"),
  NINE("9"),
  ERASE(""),
  FOUR("4"),
  FIVE("5"),
  SIX("6"),
  CLEAR(""),
  ONE("1"),
  TWO("2"),
  THREE("3"),
  /** Won or litres, or "times", whichever makes sense. */
  SWITCH(""),
  DOUBLE_ZERO("00"),
  ZERO("0"),
  /** Three noughts of an amount, or the point of a volume. */
  TRIPLE_ZERO("000"),
  ENTER("");

  private final String digits;

  KeypadKey(String digits) {
    this.digits = digits;
  }

  /** What it types; empty for a key that does something else. */
  public String digits() {
    return digits;
  }

  boolean isDigits() {
    return !digits.isEmpty();
  }
}
