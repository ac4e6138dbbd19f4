package juyu.app.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import juyu.station.StationNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a station. */
@Command(name = "bos", description = "Run a station (BOS): stock, tanks, orders, prices in force.")
public final class BosCommand extends NodeCommand<StationNode> {

  @Option(names = "--headless", description = "Run without a window, until Ctrl-C or SIGTERM.")
  void headless(boolean unused) {
    // it never is otherwise
  }

  @Override
  Supplier<Node<StationNode>> read(Path place, Map<String, String> environment) {
    return Nodes.station(place, environment);
  }
}
