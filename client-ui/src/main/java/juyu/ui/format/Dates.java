package juyu.ui.format;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import juyu.ui.text.Language;

/**
 * How a language writes days.
 *
 * @param day without the year
 */
record Dates(DateTimeFormatter day) {

  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private static final Dates KOREAN = new Dates(pattern("M월 d일 (E)", Locale.KOREAN));
  private static final Dates ENGLISH = new Dates(pattern("EEE d MMM", Locale.UK));

  static Dates of(Language language) {
    return language == Language.KOREAN ? KOREAN : ENGLISH;
  }

  private static DateTimeFormatter pattern(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
