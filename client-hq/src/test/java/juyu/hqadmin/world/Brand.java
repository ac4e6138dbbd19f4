package juyu.hqadmin.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juyu.broker.artemis.ArtemisThreads;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.hq.HqNode;
import juyu.hq.HqSettings;
import juyu.model.journal.Ids;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;
import juyu.station.StationSettings;
import juyu.till.TillNode;
import juyu.till.TillSettings;
import org.jspecify.annotations.Nullable;

/**
 * Head office, several stations and a till or two at each, all in this process and linked as in
 * life. The clock stands until somebody moves it.
 */
public final class Brand implements AutoCloseable {

  private static final int SECONDS = 30;

  private final Path folder;
  private final Map<NodeCode, Integer> tillsOf;
  private final HttpClient http = HttpClient.newHttpClient();
  private final BrandClock clock;
  private final Map<NodeCode, StationNode> stations = new TreeMap<>();
  private final Map<NodeCode, TillNode> tills = new TreeMap<>();
  private @Nullable HqNode hq;
  private int apiPort;
  private int hubPort;

  /**
   * Opens head office; stations and tills come when they are asked for.
   *
   * @param tillsOf how many tills each station has that head office's configuration lists
   */
  public Brand(Map<NodeCode, Integer> tillsOf, Instant start) {
    this.tillsOf = new TreeMap<>(tillsOf);
    this.clock = new BrandClock(start);
    try {
      this.folder = Files.createTempDirectory("juyu-brand");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startHq();
  }

  public BrandClock clock() {
    return clock;
  }

  /** Where a window may keep what it remembers. */
  public Path folder() {
    return folder;
  }

  private Path place(NodeCode node) {
    return folder.resolve(node.value());
  }

  public void startHq() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", "HQ");
    settings.put("api.port", "" + apiPort);
    settings.put("hub.port", "" + hubPort);
    tillsOf.keySet().forEach(station -> child(settings, station));
    HqNode started =
        HqNode.start(HqSettings.read(place(NodeCode.HQ), Config.of(settings)), clock, Ids.random());
    apiPort = java.net.URI.create(started.url()).getPort();
    hubPort = started.hubPort();
    hq = started;
  }

  public void stopHq() {
    Optional.ofNullable(hq).ifPresent(HqNode::close);
    hq = null;
  }

  private void child(Map<String, String> settings, NodeCode child) {
    Identity identity = Identity.keptIn(place(child));
    settings.put("child." + child + ".key", identity.key().open().text());
    settings.put("child." + child + ".secret-sha256", identity.secretHash());
  }

  private void parent(Map<String, String> settings, NodeCode parent, int port) {
    settings.put("parent.host", "127.0.0.1");
    settings.put("parent.port", "" + port);
    settings.put("parent.key", Identity.keptIn(place(parent)).key().open().text());
  }

  /** Starts a station and its tills. */
  public void start(NodeCode station) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", station.value());
    parent(settings, NodeCode.HQ, hubPort);
    tills(station).forEach(till -> child(settings, till));
    StationNode started =
        StationNode.start(
            StationSettings.read(place(station), Config.of(settings)), clock, Ids.random());
    stations.put(station, started);
    tills(station).forEach(till -> startTill(till, station, started.hubPort()));
  }

  private void startTill(NodeCode code, NodeCode station, int port) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", code.value());
    settings.put("sale.wait-millis", "2000");
    parent(settings, station, port);
    tills.put(
        code,
        TillNode.start(TillSettings.read(place(code), Config.of(settings)), clock, Ids.random()));
  }

  /** Stops a station and its tills, or one till. */
  public void stop(NodeCode node) {
    if (tillsOf.containsKey(node)) {
      tills(node).forEach(this::stop);
    }
    Optional.ofNullable(tills.remove(node)).ifPresent(TillNode::close);
    Optional.ofNullable(stations.remove(node)).ifPresent(StationNode::close);
  }

  /** The codes of a station's tills. */
  public List<NodeCode> tills(NodeCode station) {
    return IntStream.rangeClosed(1, tillsOf.getOrDefault(station, 0))
        .mapToObj(no -> NodeCode.of("%s-P%02d".formatted(station, no)))
        .toList();
  }

  /** A running node's API, as its owner. */
  public Api api(NodeCode node) {
    return Api.of(http, place(node));
  }

  /** Waits until the answer is as it should be. */
  public static <T> T await(String what, Callable<T> ask, Predicate<T> right) {
    Instant until = Instant.now().plusSeconds(SECONDS);
    T last = null;
    while (Instant.now().isBefore(until)) {
      try {
        last = ask.call();
      } catch (Exception e) {
        throw new AssertionError(what, e);
      }
      if (right.test(last)) {
        return last;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(what + " did not come about; at last " + last);
  }

  @Override
  public void close() {
    tills.values().forEach(TillNode::close);
    stations.values().forEach(StationNode::close);
    stopHq();
    http.close();
    ArtemisThreads.shutdown();
    delete();
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
