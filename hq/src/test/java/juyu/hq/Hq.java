package juyu.hq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.http.access.ApiFile;
import juyu.http.contract.Caller;
import juyu.http.contract.OpenApiContract;
import juyu.model.journal.Ids;
import juyu.model.journal.SigningKey;
import juyu.model.value.NodeCode;
import tools.jackson.databind.JsonNode;

/**
 * Head office as it really runs, one for each kind of store and all tests of the run. Each test
 * takes stations, products and orders of its own, and every answer is held to the document. Tests
 * that use a shared one are {@link OnBothStores}.
 */
public final class Hq implements AutoCloseable {

  private static final int STATIONS = 99;
  private static final OpenApiContract CONTRACT = OpenApiContract.of("openapi/hq.yaml");
  private static final Map<StoreKind, Hq> RUNNING = new EnumMap<>(StoreKind.class);

  private final HandClock clock = new HandClock();
  private final SigningKey stationsKey;
  private final Path folder;
  private final HqSettings settings;
  private final HttpClient client = HttpClient.newHttpClient();
  private HqNode node;
  private String token;
  private final List<Site> sites = new ArrayList<>();
  private int stations;
  private int products;

  /** A head office with these settings beside those that every test needs. */
  Hq(StoreKind store, Map<String, String> more) {
    this(store, more, SigningKey.generate());
  }

  private Hq(StoreKind store, Map<String, String> more, SigningKey stationsKey) {
    this.stationsKey = stationsKey;
    this.folder = temporaryFolder();
    this.settings = settings(store, more);
    start();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("juyu-hq-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() {
    try {
      node = HqNode.start(settings, clock, Ids.random());
      token = ApiFile.read(folder).token();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A head office for one test alone. */
  public static Hq alone(StoreKind store) {
    return new Hq(store, Map.of());
  }

  /** A head office that one more station may connect to. */
  public static Hq admitting(NodeCode station, Identity identity) {
    return new Hq(
        StoreKind.SQLITE,
        Map.of(
            "child.%s.key".formatted(station), identity.key().open().text(),
            "child.%s.secret-sha256".formatted(station), identity.secretHash()));
  }

  /** What its stations' configuration needs. */
  public String publicKey() {
    return Identity.keptIn(folder).key().open().text();
  }

  /** Another head office that knows the same stations, and nothing of what has happened. */
  public Hq twin(StoreKind store) {
    return new Hq(store, Map.of(), stationsKey);
  }

  /** Stops it in order, and starts it again. */
  public void restart() {
    node.close();
    start();
  }

  /** Ends it without any closing, and starts it again. */
  public void crash() {
    node.drop();
    start();
  }

  /** The one on this kind of store. */
  public static synchronized Hq on(StoreKind store) {
    return RUNNING.computeIfAbsent(store, Hq::alone);
  }

  static synchronized void closeShared() {
    RUNNING.values().forEach(Hq::close);
    RUNNING.clear();
  }

  private HqSettings settings(StoreKind store, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(store.settings());
    values.put("node", "HQ");
    for (int i = 1; i <= STATIONS; i++) {
      values.put("child.%s.key".formatted(station(i)), stationsKey.open().text());
      values.put("child.%s.secret-sha256".formatted(station(i)), "0".repeat(64));
    }
    values.putAll(more);
    return HqSettings.read(folder, Config.of(values));
  }

  private static NodeCode station(int number) {
    return NodeCode.of("ST%04d".formatted(number));
  }

  public HqNode node() {
    return node;
  }

  public HandClock clock() {
    return clock;
  }

  /** A station that head office has registered, with a till. */
  public synchronized Site site() {
    NodeCode code = register();
    Site site = new Site(code, stationsKey, node, folder, clock);
    sites.add(site);
    site.down();
    return site;
  }

  /** A station that head office has registered, and nothing more. */
  public synchronized NodeCode register() {
    NodeCode code = station(++stations);
    post(
            "/stations",
            """
            {"code": "%s", "name": "Station %s", "address": "1 Main Street", "kind": "FRANCHISE"}
            """
                .formatted(code, code))
        .json(201);
    return code;
  }

  /** A fuel that is new. */
  public synchronized String fuel() {
    String id = "CD%04d".formatted(1000 + ++products);
    post(
            "/products",
            """
            {"productId": "%s", "name": "Diesel %s", "nameKo": "경유 %s", "unit": "LITRE",
             "vat": "STANDARD", "category": "FUEL"}
            """
                .formatted(id, id, id))
        .json(201);
    return id;
  }

  /** Lets logistics ship by itself, or not. */
  public void shipping(String mode) {
    patch("/logistics", "{\"shipping\": \"%s\"}".formatted(mode)).json();
  }

  /** Whoever owns the machine that it runs on. */
  public Caller owner() {
    return new Caller(client, node.url(), Optional.of(token), CONTRACT);
  }

  public Answer get(String path) {
    return send(request(path));
  }

  public Answer post(String path, String json) {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  public Answer post(String path, String json, String idempotencyKey) {
    return send(
        request(path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer patch(String path, String json) {
    return send(request(path).method("PATCH", BodyPublishers.ofString(json)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** In Korean. */
  public Answer postKorean(String path, String json) {
    return send(request(path).header("Accept-Language", "ko").POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(node.url() + path))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      CONTRACT.allows(response);
      return new Answer(response);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The one item of a list that has this text in this field. */
  public JsonNode only(String path, String field, String text) {
    List<JsonNode> found =
        get(path).items().stream()
            .filter(item -> item.path(field).asString("").equals(text))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "%d items of %s have %s %s: %s".formatted(found.size(), path, field, text, found));
    }
    return found.getFirst();
  }

  @Override
  public void close() {
    sites.forEach(Site::close);
    client.close();
    node.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
