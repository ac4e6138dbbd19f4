package juyu.app.node;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.stage.Stage;
import juyu.bos.BosWindow;
import juyu.station.StationNode;
import juyu.station.StationSettings;
import picocli.CommandLine.Command;

/** Runs a station. */
@Command(name = "bos", description = "Run a station (BOS): stock, tanks, orders, prices in force.")
public final class BosCommand extends WindowCommand<StationNode> {

  @Override
  Supplier<Node<StationNode>> read(Path place, Map<String, String> environment) {
    return Nodes.station(place, environment);
  }

  @Override
  void open(Stage stage, Path place, Callable<StationNode> node, Runnable closed) {
    StationSettings settings = StationSettings.read(place, System.getenv());
    BosWindow.open(stage, place, settings.node().zone(), Clock.systemUTC(), node, closed);
  }
}
