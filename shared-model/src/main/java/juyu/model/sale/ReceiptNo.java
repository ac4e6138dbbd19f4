package juyu.model.sale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import juyu.model.value.NodeCode;

/**
 * The number on a receipt, {@code ST0001-P01-20260214-000123}.
 *
 * @param till where it was printed
 * @param businessDate the day of the sale
 * @param seq the till's running number, without gaps; it never begins again
 */
public record ReceiptNo(NodeCode till, LocalDate businessDate, long seq) {

  private static final Pattern FORM = Pattern.compile("(ST\\d{4}-P\\d{2})-(\\d{8})-(\\d{6,18})");

  /** Reads what {@link #toString} wrote; empty if it is no such number. */
  public static Optional<ReceiptNo> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ReceiptNo(
              NodeCode.of(parts.group(1)),
              LocalDate.parse(parts.group(2), DateTimeFormatter.BASIC_ISO_DATE),
              Long.parseLong(parts.group(3))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s-%s-%06d".formatted(till, businessDate.format(DateTimeFormatter.BASIC_ISO_DATE), seq);
  }
}
