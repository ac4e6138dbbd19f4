package juyu.bos.sale;

import java.time.LocalDate;

/** Which days of sales are looked at. */
enum Period {
  TODAY,
  YESTERDAY,
  WEEK,
  MONTH;

  LocalDate from(LocalDate today) {
    return switch (this) {
      case TODAY -> today;
      case YESTERDAY -> today.minusDays(1);
      case WEEK -> today.minusDays(6);
      case MONTH -> today.minusDays(29);
    };
  }

  LocalDate to(LocalDate today) {
    return this == YESTERDAY ? today.minusDays(1) : today;
  }
}
