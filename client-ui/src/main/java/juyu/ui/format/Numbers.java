package juyu.ui.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Digits in groups of three; the same in every language of ours. */
final class Numbers {

  private static final String MINUS = "−";

  private Numbers() {}

  static String grouped(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point);
    return (rounded.signum() < 0 ? MINUS : "") + inGroups(whole) + rest;
  }

  static String signed(BigDecimal number, int decimals) {
    boolean positive = number.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
    return (positive ? "+" : "") + grouped(number, decimals);
  }

  private static String inGroups(String whole) {
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
