package juyu.app.node;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import juyu.app.stop.StopSignal;
import juyu.broker.node.ConfigException;
import juyu.broker.node.NodeConfig;
import juyu.hq.HqNode;
import juyu.hq.HqSettings;
import juyu.model.journal.Ids;
import juyu.model.journal.Registry;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.station.StationNode;
import juyu.station.StationSettings;
import juyu.till.TillNode;
import juyu.till.TillSettings;
import juyu.till.payment.SimulatedCardTerminal;

/** The three kinds of node, seen alike. */
public final class Nodes {

  private Nodes() {}

  /**
   * Reads the settings of the node in {@code folder}; nothing is made or opened yet.
   *
   * @param environment settings that win over those of the folder
   * @return starts the node
   * @throws SettingsException naming every key that is wrong, and its fix
   */
  public static Supplier<? extends Node<?>> read(
      Tier tier, Path folder, Map<String, String> environment) {
    return switch (tier) {
      case TILL -> till(folder, environment);
      case STATION -> station(folder, environment);
      case HQ -> hq(folder, environment);
    };
  }

  static Supplier<Node<TillNode>> till(Path folder, Map<String, String> environment) {
    TillSettings settings = checked(() -> TillSettings.read(folder, environment));
    return () -> {
      TillNode node =
          opened(settings.node(), () -> TillNode.start(settings, Clock.systemUTC(), Ids.random()));
      return new Node<>(node, node.code(), folder, node.url(), node::close, node::drop);
    };
  }

  static Supplier<Node<StationNode>> station(Path folder, Map<String, String> environment) {
    StationSettings settings = checked(() -> StationSettings.read(folder, environment));
    return () -> {
      StationNode node =
          opened(
              settings.node(), () -> StationNode.start(settings, Clock.systemUTC(), Ids.random()));
      return new Node<>(node, node.code(), folder, node.url(), node::close, node::drop);
    };
  }

  static Supplier<Node<HqNode>> hq(Path folder, Map<String, String> environment) {
    HqSettings settings = checked(() -> HqSettings.read(folder, environment));
    return () -> {
      HqNode node =
          opened(settings.node(), () -> HqNode.start(settings, Clock.systemUTC(), Ids.random()));
      return new Node<>(node, node.code(), folder, node.url(), node::close, node::drop);
    };
  }

  private static <T> T opened(NodeConfig node, Supplier<T> start) {
    try {
      return start.get();
    } catch (RuntimeException e) {
      throw StartTrouble.of(e, node);
    }
  }

  private static <T> T checked(Supplier<T> read) {
    try {
      return read.get();
    } catch (ConfigException e) {
      throw new SettingsException(e);
    }
  }

  /** The event types that such a node knows, and the views that follow from them. */
  public static Registry registry(NodeCode code) {
    return switch (code.tier()) {
      case TILL -> TillNode.registry(code, new SimulatedCardTerminal(Optional.empty()));
      case STATION -> StationNode.registry(code);
      case HQ -> HqNode.registry();
    };
  }

  /** As {@link #command}, without a window. */
  public static List<String> headless(Tier tier, Path folder) {
    List<String> command = new ArrayList<>(command(tier, folder));
    command.add(1, "--headless");
    return command;
  }

  /** The command that runs such a node in a process of its own, until that one's input ends. */
  public static List<String> command(Tier tier, Path folder) {
    String name =
        switch (tier) {
          case TILL -> "pos";
          case STATION -> "bos";
          case HQ -> "hq";
        };
    return List.of(name, "--data", folder.toString(), StopSignal.UNTIL_STDIN_ENDS);
  }
}
