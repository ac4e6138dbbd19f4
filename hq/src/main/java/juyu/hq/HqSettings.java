package juyu.hq;

import java.nio.file.Path;
import java.util.Map;
import juyu.broker.node.Config;
import juyu.broker.node.NodeConfig;
import juyu.model.shipment.ShippingMode;
import juyu.model.value.NodeCode.Tier;

/**
 * The settings of head office. {@code juyu/hq/juyu.properties.template} on the class path tells
 * every key.
 *
 * @param node what every node has; PostgreSQL instead of SQLite is among it
 * @param firstShipping how orders are shipped until a person at logistics changes it
 */
public record HqSettings(NodeConfig node, ShippingMode firstShipping) {

  /** The resource that documents every key; a node's file begins as its copy. */
  public static final String TEMPLATE = "/juyu/hq/juyu.properties.template";

  /**
   * Reads the file in {@code folder} and the environment.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static HqSettings read(Path folder, Map<String, String> environment) {
    return read(folder, Config.read(folder, environment));
  }

  /**
   * Reads settings from wherever {@code config} has them.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static HqSettings read(Path folder, Config config) {
    HqSettings settings =
        new HqSettings(
            NodeConfig.read(Tier.HQ, folder, config),
            config.get(
                "logistics.shipping",
                ShippingMode.AUTOMATIC,
                "automatic or by-hand",
                HqSettings::mode));
    config.finish();
    return settings;
  }

  private static ShippingMode mode(String text) {
    return switch (text) {
      case "automatic" -> ShippingMode.AUTOMATIC;
      case "by-hand" -> ShippingMode.BY_HAND;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
