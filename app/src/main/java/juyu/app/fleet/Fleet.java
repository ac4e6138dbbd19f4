package juyu.app.fleet;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import juyu.model.value.NodeCode;

/** Head office, one station and its tills, each with its own folder, connected over TCP alone. */
public final class Fleet implements AutoCloseable {

  public static final NodeCode STATION = NodeCode.of("ST0001");

  private final Path folder;
  private final Map<NodeCode, FleetNode> nodes = new TreeMap<>();
  private final Map<NodeCode, Cable> cables = new TreeMap<>();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /**
   * Prepares the folders; nothing runs before {@link #start}.
   *
   * @param tills how many
   * @param processes a process for each node, instead of this one for all
   * @param news is told when such a process ends without being asked to
   */
  public Fleet(Path folder, int tills, boolean processes, Consumer<String> news) {
    this(folder, codes(tills), processes, news, Map.of());
  }

  private Fleet(
      Path folder,
      List<NodeCode> codes,
      boolean processes,
      Consumer<String> news,
      Map<NodeCode, Cable> cables) {
    this.folder = folder;
    this.cables.putAll(cables);
    FleetFolders.prepare(folder, codes);
    for (NodeCode code : codes) {
      Path place = folder.resolve(code.value());
      Map<String, String> settings = settings(code);
      nodes.put(
          code,
          processes
              ? new ProcessNode(code, place, settings, http, news)
              : new LocalNode(code, place, settings, http));
    }
  }

  /** As above, with a cable between each node and its parent, which can be pulled. */
  public static Fleet withCables(Path folder, int tills, boolean processes, Consumer<String> news) {
    List<NodeCode> codes = codes(tills);
    Map<NodeCode, Cable> cables = new TreeMap<>();
    for (NodeCode code : codes) {
      code.parent().ifPresent(parent -> cables.put(code, new Cable()));
    }
    return new Fleet(folder, codes, processes, news, cables);
  }

  /** A node with a cable finds its parent at the other end, whatever its folder says. */
  private Map<String, String> settings(NodeCode code) {
    Cable cable = cables.get(code);
    if (cable == null) {
      return Map.of();
    }
    Path parent = folder.resolve(code.parent().orElseThrow().value());
    cable.plug(Integer.parseInt(Settings.keptIn(parent).get("hub.port")));
    return Map.of("JUYU_PARENT_PORT", Integer.toString(cable.port()));
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

  /**
   * The cables that a node hangs on: to its parent, and from its children to it. None in a fleet
   * without cables.
   */
  public List<Cable> cablesAt(NodeCode node) {
    return cables.entrySet().stream()
        .filter(end -> end.getKey().equals(node) || end.getKey().parent().equals(Optional.of(node)))
        .map(Map.Entry::getValue)
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
    together(all(), FleetNode::start);
  }

  /** Stops all nodes, children first. */
  public void stop() throws InterruptedException {
    together(tills(), FleetNode::stop);
    together(List.of(station(), hq()), FleetNode::stop);
  }

  /** A node that begins to start or to stop comes to its end with that, whatever happens here. */
  private static void together(List<FleetNode> nodes, Consumer<FleetNode> task)
      throws InterruptedException {
    CompletableFuture<?>[] all =
        nodes.stream()
            .map(node ->
                CompletableFuture.runAsync(
                    () -> task.accept(node),
                    work -> Thread.ofPlatform().name("fleet-" + node.code()).start(work)))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Stops whatever still runs, and lets go of connections. */
  @Override
  public void close() {
    try (http) {
      all().reversed().forEach(FleetNode::close);
    } finally {
      cables.values().forEach(Cable::close);
    }
  }
}
