package juyu.model.command;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import juyu.model.value.Money;

/**
 * A business "no": why a command was not accepted. Its words come from the bundle {@code
 * juyu.model.command.refusals} by its code, so that every window and API says the same in the
 * reader's language.
 *
 * @param code stable, e.g. {@code order.already-shipped}
 * @param field the input that must change, as the caller named it, e.g. {@code lines[0].qty}; empty
 *     if no single one
 * @param args what the words are filled with; {@link Money} and whole numbers are written in groups
 *     of thousands
 */
public record Refusal(String code, String field, List<Object> args) {

  public static Refusal of(String code, Object... args) {
    return new Refusal(code, "", List.of(args));
  }

  public static Refusal field(String field, String code, Object... args) {
    return new Refusal(code, field, List.of(args));
  }

  /** What a person reads: what is wrong and how to mend it. */
  public String words(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "juyu.model.command.refusals",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new java.text.MessageFormat(bundle.getString(code), locale)
        .format(args.stream().map(arg -> written(arg, locale)).toArray());
  }

  /** Amounts and numbers in the reader's way; the words say what they count. */
  private static String written(Object arg, Locale locale) {
    return switch (arg) {
      case Money money -> grouped(money.won(), locale);
      case Long number -> grouped(number, locale);
      case Integer number -> grouped(number, locale);
      default -> arg.toString();
    };
  }

  private static String grouped(long number, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }
}
