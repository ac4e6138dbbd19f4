package juyu.till.print;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import juyu.broker.node.Config;

/**
 * The settings of a till's printer.
 *
 * @param address where it is
 * @param asksStatus whether a printer in the network can say how it is
 * @param everySale whether every sale's receipt is printed, or those that are asked for
 * @param columns narrow letters on a line
 * @param language of the words on paper
 * @param header who sells; the first line is large
 * @param footer the last lines
 */
public record PrinterSettings(
    PrinterAddress address,
    boolean asksStatus,
    boolean everySale,
    int columns,
    Locale language,
    List<String> header,
    List<String> footer) {

  private static final int FEWEST_COLUMNS = 32;
  private static final int MOST_COLUMNS = 64;

  /** Reads the keys that begin with {@code printer.} and {@code receipt.}. */
  public static PrinterSettings read(Config config) {
    return new PrinterSettings(
        config.get(
            "printer.address",
            new PrinterAddress.Simulated(),
            "tcp:192.168.0.20:9100",
            PrinterAddress::of),
        config.get("printer.asks-status", true, "true (or false)", PrinterSettings::flag),
        config.get("printer.receipts", true, "all (or asked)", PrinterSettings::every),
        config.get("printer.columns", 42, "42 (32 to 64)", PrinterSettings::columns),
        config.get("receipt.language", Locale.KOREAN, "ko (or en)", PrinterSettings::language),
        config.get("receipt.header", List.of(), "SK Imme|123-45-67890", PrinterSettings::lines),
        config.get("receipt.footer", List.of(), "Thank you", PrinterSettings::lines));
  }

  /** How papers look at a till in {@code zone}. */
  public PaperStyle style(ZoneId zone) {
    return new PaperStyle(columns, language, header, footer, zone);
  }

  private static boolean flag(String text) {
    return one(text, "true", "false").equals("true");
  }

  private static boolean every(String text) {
    return one(text, "all", "asked").equals("all");
  }

  private static Locale language(String text) {
    return Locale.of(one(text, "ko", "en"));
  }

  private static String one(String text, String... of) {
    if (!Arrays.asList(of).contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static int columns(String text) {
    int columns = Integer.parseInt(text);
    if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException(text);
    }
    return columns;
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }
}
