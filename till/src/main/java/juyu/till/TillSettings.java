package juyu.till;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import juyu.broker.node.Config;
import juyu.broker.node.NodeConfig;
import juyu.model.value.Money;
import juyu.model.value.NodeCode.Tier;
import juyu.till.print.PrinterSettings;

/**
 * The settings of a till. {@code juyu/till/juyu.properties.template} on the class path tells every
 * key.
 *
 * @param node what every node has
 * @param saleWait the longest that a cashier waits for the station's word
 * @param cardPatience the longest wait for one card payment
 * @param cardLimit the highest amount that the simulated terminal approves; none for any
 * @param blindCount whether cashiers count the drawer without seeing what it took
 * @param printer the receipt printer, and how papers look
 */
public record TillSettings(
    NodeConfig node,
    Duration saleWait,
    Duration cardPatience,
    Optional<Money> cardLimit,
    boolean blindCount,
    PrinterSettings printer) {

  /** The resource that documents every key; a node's file begins as its copy. */
  public static final String TEMPLATE = "/juyu/till/juyu.properties.template";

  /**
   * Reads the file in {@code folder} and the environment.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static TillSettings read(Path folder, Map<String, String> environment) {
    return read(folder, Config.read(folder, environment));
  }

  /**
   * Reads settings from wherever {@code config} has them.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static TillSettings read(Path folder, Config config) {
    TillSettings settings =
        new TillSettings(
            NodeConfig.read(Tier.TILL, folder, config),
            config.get(
                "sale.wait-millis",
                Duration.ofMillis(300),
                "300 (0 to 10000)",
                TillSettings::millis),
            config.get(
                "card.patience-seconds",
                Duration.ofMinutes(1),
                "60 (1 to 600)",
                TillSettings::seconds),
            config.get(
                "card.simulated-limit",
                Optional.empty(),
                "1000000 (won, 0 or more)",
                TillSettings::limit),
            config.get("shift.blind", true, "true (or false)", TillSettings::flag),
            PrinterSettings.read(config));
    config.finish();
    return settings;
  }

  private static Duration millis(String text) {
    return Duration.ofMillis(within(text, 0, 10_000));
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(within(text, 1, 600));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Optional<Money> limit(String text) {
    return Optional.of(Money.of(within(text, 0, Long.MAX_VALUE)));
  }

  private static long within(String text, long least, long most) {
    long number = Long.parseLong(text);
    if (number < least || number > most) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }
}
