package juyu.till.print;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * How a till's papers look.
 *
 * @param columns how many narrow letters fit on a line
 * @param language of the words on them
 * @param header who sells: name, registration number, address; the first line is large
 * @param footer the last lines
 * @param zone in which times are told
 */
public record PaperStyle(
    int columns, Locale language, List<String> header, List<String> footer, ZoneId zone) {

  public PaperStyle {
    header = List.copyOf(header);
    footer = List.copyOf(footer);
  }
}
