package juyu.app.journey;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them. */
final class Words {

  private Words() {}

  /** Such as {@code 20,000 L} or {@code 29.603 L}. */
  static String litres(BigDecimal litres) {
    return number(litres) + " L";
  }

  /** Such as {@code 54,500 won}. */
  static String won(long won) {
    return String.format(Locale.ROOT, "%,d won", won);
  }

  /** With thousands separated, and no zeros at the end. */
  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }
}
