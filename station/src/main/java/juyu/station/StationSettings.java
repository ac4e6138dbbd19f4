package juyu.station;

import java.nio.file.Path;
import java.util.Map;
import juyu.broker.node.Config;
import juyu.broker.node.NodeConfig;
import juyu.model.value.NodeCode.Tier;

/**
 * The settings of a station. {@code juyu/station/juyu.properties.template} on the class path tells
 * every key.
 *
 * @param node what every node has
 */
public record StationSettings(NodeConfig node) {

  /** The resource that documents every key; a node's file begins as its copy. */
  public static final String TEMPLATE = "/juyu/station/juyu.properties.template";

  /**
   * Reads the file in {@code folder} and the environment.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static StationSettings read(Path folder, Map<String, String> environment) {
    return read(folder, Config.read(folder, environment));
  }

  /**
   * Reads settings from wherever {@code config} has them.
   *
   * @throws juyu.broker.node.ConfigException naming every key that is wrong, and its fix
   */
  public static StationSettings read(Path folder, Config config) {
    StationSettings settings = new StationSettings(NodeConfig.read(Tier.STATION, folder, config));
    config.finish();
    return settings;
  }
}
