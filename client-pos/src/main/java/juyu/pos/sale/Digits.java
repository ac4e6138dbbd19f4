package juyu.pos.sale;

/**
 * What has been typed on the keypad so far; never changes.
 *
 * @param text digits with at most one point, as they were typed
 */
record Digits(String text) {

  static final Digits NONE = new Digits("");

  /** Won of a sale, a drawer or a note: more is a slip of the hand. */
  private static final int MOST_WHOLE = 10;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * With {@code keys} typed behind them. What does not fit is not taken.
   *
   * @param keys digits, several for a key such as 000, or a point
   * @param decimals how many digits may stand behind the point; none for whole numbers
   */
  Digits typed(String keys, int decimals) {
    Digits longer = new Digits((text + keys).replaceFirst("^0+(?=\\d)", ""));
    return longer.fits(decimals) ? longer : this;
  }

  private boolean fits(int decimals) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    int behind = point < 0 ? 0 : text.length() - point - 1;
    boolean onePoint = point < 0 || (decimals > 0 && text.indexOf('.', point + 1) < 0);
    return onePoint && whole.length() <= MOST_WHOLE && behind <= decimals;
  }

  /** Without the last one. */
  Digits erased() {
    return isEmpty() ? this : new Digits(text.substring(0, text.length() - 1));
  }

  /** The whole number that they are; 0 if there are none. */
  long number() {
    String whole = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
    return whole.isEmpty() ? 0 : Long.parseLong(whole);
  }

  /** As a quantity is written: "0.5" for ".5", "12" for "12.". */
  String decimal() {
    String begun = text.startsWith(".") ? "0" + text : text;
    return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
  }

  /** True if they come to nothing: none, or only zeros. */
  boolean isNothing() {
    return text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }
}
