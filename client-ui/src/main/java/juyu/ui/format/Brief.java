package juyu.ui.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import juyu.ui.text.Language;

/** Large amounts in few letters, by the powers that a language counts in. */
enum Brief {
  KOREAN {
    @Override
    String write(long won) {
      long size = Math.abs(won);
      if (size < 10_000) {
        return Numbers.grouped(BigDecimal.valueOf(won), 0);
      }
      return size < 1_000_000_000_000L
          ? Numbers.grouped(BigDecimal.valueOf(won, 4), 0) + "만"
          : Numbers.grouped(BigDecimal.valueOf(won, 8), 0) + "억";
    }
  },
  ENGLISH {
    @Override
    String write(long won) {
      long size = Math.abs(won);
      if (size < 10_000) {
        return Numbers.grouped(BigDecimal.valueOf(won), 0);
      }
      if (size < 1_000_000) {
        return Numbers.grouped(BigDecimal.valueOf(won, 3), 0) + "K";
      }
      return size < 1_000_000_000
          ? shortened(BigDecimal.valueOf(won, 6), 1) + "M"
          : shortened(BigDecimal.valueOf(won, 9), 2) + "B";
    }
  };

  abstract String write(long won);

  /** So many decimals at most: an axis says 40M, not 40.0M. */
  private static String shortened(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return Numbers.grouped(rounded, Math.max(0, rounded.scale()));
  }

  static Brief of(Language language) {
    return language == Language.KOREAN ? KOREAN : ENGLISH;
  }
}
