package juyu.app.fleet;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import juyu.model.value.NodeCode;

/** Head office, one station and its tills, each with its own folder, connected over TCP alone. */
public final class Fleet implements AutoCloseable {

  public static final NodeCode STATION = NodeCode.of("ST0001");

  private final Path folder;
  private final Map<NodeCode, FleetNode> nodes = new TreeMap<>();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /**
   * Prepares the folders; nothing runs before {@link #start}.
   *
   * @param tills how many
   * @param processes a process for each node, instead of this one for all
   */
  public Fleet(Path folder, int tills, boolean processes) {
    this.folder = folder;
    List<NodeCode> codes = codes(tills);
    FleetFolders.prepare(folder, codes);
    for (NodeCode code : codes) {
      Path place = folder.resolve(code.value());
      nodes.put(
          code, processes ? new ProcessNode(code, place, http) : new LocalNode(code, place, http));
    }
  }

  private static List<NodeCode> codes(int tills) {
    List<NodeCode> codes = new ArrayList<>(List.of(NodeCode.HQ, STATION));
    for (int till = 1; till <= tills; till++) {
      codes.add(NodeCode.of("%s-P%02d".formatted(STATION, till)));
    }
    return codes;
  }

  /** Where every node has its folder. */
  public Path folder() {
    return folder;
  }

  public FleetNode hq() {
    return node(NodeCode.HQ);
  }

  public FleetNode station() {
    return node(STATION);
  }

  /** The tills in their order. */
  public List<FleetNode> tills() {
    return nodes.values().stream()
        .filter(node -> node.code().tier() == NodeCode.Tier.TILL)
        .toList();
  }

  private FleetNode node(NodeCode code) {
    return Optional.ofNullable(nodes.get(code)).orElseThrow();
  }

  /** All nodes, by name. */
  public List<FleetNode> all() {
    return List.copyOf(nodes.values());
  }

  /** Starts all nodes side by side. */
  public void start() throws InterruptedException {
    together(
        all().stream()
            .<Callable<Boolean>>map(node ->
                () -> {
                  node.start();
                  return true;
                })
            .toList());
  }

  /** Stops all nodes, children first. */
  public void stop() throws InterruptedException {
    List<FleetNode> upper = List.of(station(), hq());
    together(tills().stream().map(Fleet::stopping).toList());
    together(upper.stream().map(Fleet::stopping).toList());
  }

  private static Callable<Boolean> stopping(FleetNode node) {
    return () -> {
      node.stop();
      return true;
    };
  }

  private static void together(List<Callable<Boolean>> tasks) throws InterruptedException {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("fleet-", 0).factory())) {
      for (Future<Boolean> future : threads.invokeAll(tasks)) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** Stops whatever still runs, and lets go of connections. */
  @Override
  public void close() {
    try (http) {
      all().reversed().forEach(FleetNode::close);
    }
  }
}
