package juyu.app.node;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.stage.Stage;
import juyu.pos.PosWindow;
import juyu.till.TillNode;
import picocli.CommandLine.Command;

/** Runs a till. */
@Command(name = "pos", description = "Run a till (POS): sell, with or without a network.")
public final class PosCommand extends WindowCommand<TillNode> {

  @Override
  Supplier<Node<TillNode>> read(Path place, Map<String, String> environment) {
    return Nodes.till(place, environment);
  }

  @Override
  void open(Stage stage, Path place, Callable<TillNode> node, Runnable closed) {
    PosWindow.open(stage, place, Clock.systemUTC(), node, till -> closed.run());
  }
}
