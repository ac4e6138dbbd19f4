package juyu.app.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import juyu.hq.HqNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs head office. */
@Command(name = "hq", description = "Run head office: products, prices, orders, shipments, totals.")
public final class HqCommand extends NodeCommand<HqNode> {

  @Option(
      names = "--headless",
      description = "Goes without saying: head office's window is 'hq-admin'.")
  void headless(boolean unused) {
    // it never is otherwise
  }

  @Override
  Supplier<Node<HqNode>> read(Path place, Map<String, String> environment) {
    return Nodes.hq(place, environment);
  }
}
