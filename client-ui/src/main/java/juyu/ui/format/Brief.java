package juyu.ui.format;

import java.math.BigDecimal;
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
          ? Numbers.grouped(BigDecimal.valueOf(won, 6), 1) + "M"
          : Numbers.grouped(BigDecimal.valueOf(won, 9), 2) + "B";
    }
  };

  abstract String write(long won);

  static Brief of(Language language) {
    return language == Language.KOREAN ? KOREAN : ENGLISH;
  }
}
