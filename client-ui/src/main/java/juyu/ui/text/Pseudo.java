package juyu.ui.text;

/** Marks words that went through {@link Texts}, and makes room for longer languages show. */
public final class Pseudo {

  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  private Pseudo() {}

  static String of(String text) {
    return isMarked(text) ? text : OPEN + text + "·".repeat(text.length() / 3) + CLOSE;
  }

  /** Whether the whole of it went through the one door. */
  public static boolean isMarked(String text) {
    return text.startsWith(OPEN) && text.endsWith(CLOSE);
  }
}
