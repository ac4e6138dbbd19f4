package juyu.ui.till;

/**
 * What the keypad can do now. A key that cannot stays where it is, disabled.
 *
 * @param erase whether the last digit can be taken back
 * @param clear whether there is anything to clear
 * @param enter whether there is anything to accept
 * @param middle what the key above Enter is
 * @param point whether the key beside 0 types a point in place of 000
 */
public record KeypadState(
    boolean erase, boolean clear, boolean enter, Middle middle, boolean point) {

  public static final KeypadState IDLE =
      new KeypadState(false, false, false, Middle.NOTHING, false);

  /** What the key above Enter is for. */
  public enum Middle {
    /** The digits are won, and can become litres. */
    WON,
    /** The digits are litres, and can become won. */
    LITRES,
    /** The digits can become how many of the next product. */
    TIMES,
    NOTHING
  }
}
