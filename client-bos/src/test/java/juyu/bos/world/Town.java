package juyu.bos.world;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import tools.jackson.databind.JsonNode;

/**
 * Head office, one station and its tills in this process, linked as in life. The clock stands until
 * a test moves it.
 */
public final class Town implements AutoCloseable {

  public static final NodeCode STATION = NodeCode.of("ST0001");

  /** 14:02 on a Friday in Seoul. */
  public static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");

  public static final String PASSWORD = "spring tide 7";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final List<NodeCode> tillCodes;
  private final HttpClient http = HttpClient.newHttpClient();
  private final TownClock clock;
  private @Nullable HqNode hq;
  private @Nullable StationNode station;
  private final Map<NodeCode, TillNode> tills = new TreeMap<>();

  /**
   * Opens head office and the station; tills and people come when they are asked for.
   *
   * @param tills how many
   */
  public Town(int tills, Instant start) {
    this.clock = new TownClock(start);
    this.tillCodes =
        IntStream.rangeClosed(1, tills)
            .mapToObj(no -> NodeCode.of("%s-P%02d".formatted(STATION, no)))
            .toList();
    try {
      this.folder = Files.createTempDirectory("juyu-bos");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    startHq();
  }

  public TownClock clock() {
    return clock;
  }

  public Path stationFolder() {
    return place(STATION);
  }

  private Path place(NodeCode node) {
    return folder.resolve(node.value());
  }

  private int hqPort;

  public void startHq() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", "HQ");
    settings.put("hub.port", "" + hqPort);
    child(settings, STATION);
    HqNode started =
        HqNode.start(HqSettings.read(place(NodeCode.HQ), Config.of(settings)), clock, Ids.random());
    hqPort = started.hubPort();
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

  /** Starts the station, as the window's launcher does. */
  public StationNode startStation() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", STATION.value());
    parent(settings, NodeCode.HQ, hqPort);
    tillCodes.forEach(till -> child(settings, till));
    StationNode started =
        StationNode.start(
            StationSettings.read(place(STATION), Config.of(settings)), clock, Ids.random());
    station = started;
    return started;
  }

  public void stopStation() {
    Optional.ofNullable(station).ifPresent(StationNode::close);
    station = null;
  }

  public StationNode station() {
    return Optional.ofNullable(station).orElseGet(this::startStation);
  }

  /** Starts a till; 1 is the first. */
  public void startTill(int number) {
    NodeCode code = tillCodes.get(number - 1);
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", code.value());
    settings.put("sale.wait-millis", "2000");
    parent(settings, STATION, station().hubPort());
    tills.put(
        code,
        TillNode.start(TillSettings.read(place(code), Config.of(settings)), clock, Ids.random()));
  }

  public void stopTill(int number) {
    Optional.ofNullable(tills.remove(tillCodes.get(number - 1))).ifPresent(TillNode::close);
  }

  public Node hqApi() {
    return Node.of(http, place(NodeCode.HQ));
  }

  public Node stationApi() {
    return Node.of(http, place(STATION));
  }

  public Node tillApi(int number) {
    return Node.of(http, place(tillCodes.get(number - 1)));
  }

  /** Waits until the answer is as it should be. */
  public static <T> T await(String what, Callable<T> ask, Predicate<T> right) {
    Instant until = Instant.now().plus(PATIENCE);
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

  /** Waits until a list has so many items. */
  public static List<JsonNode> awaitItems(Node node, String path, int count) {
    return await(count + " of " + path, () -> node.items(path), items -> items.size() >= count);
  }

  @Override
  public void close() {
    List<AutoCloseable> all = new ArrayList<>(tills.values());
    Optional.ofNullable(station).ifPresent(all::add);
    Optional.ofNullable(hq).ifPresent(all::add);
    for (AutoCloseable node : all) {
      try {
        node.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
    http.close();
    ArtemisThreads.shutdown();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
