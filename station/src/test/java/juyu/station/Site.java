package juyu.station;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import juyu.broker.artemis.ArtemisThreads;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.broker.node.NodeConfig;
import juyu.broker.node.NodeCore;
import juyu.http.access.ApiFile;
import juyu.http.contract.Caller;
import juyu.http.contract.OpenApiContract;
import juyu.model.journal.Ids;
import juyu.model.journal.PublicKey;
import juyu.model.journal.Reception;
import juyu.model.journal.Registry;
import juyu.model.journal.SigningKey;
import juyu.model.product.Product;
import juyu.model.product.ProductCreated;
import juyu.model.product.ProductWithdrawn;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * A station with its own store and API. Head office and two tills are there as journals, but no
 * link leads to them: what they say is handed over when a test says so, and until then they are
 * away.
 */
public final class Site implements AutoCloseable {

  private static final OpenApiContract DOCUMENT = OpenApiContract.of("openapi/station.yaml");

  public static final NodeCode STATION = NodeCode.of("ST0001");
  public static final NodeCode P01 = NodeCode.of("ST0001-P01");
  public static final NodeCode P02 = NodeCode.of("ST0001-P02");

  /** The one till that can really connect, see {@link #link}. */
  public static final NodeCode P03 = NodeCode.of("ST0001-P03");

  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WallClock clock = new WallClock(Instant.parse("2026-02-14T05:06:07.123Z"));
  private final SigningKey hqKey = SigningKey.generate();
  private final SigningKey tillKey = SigningKey.generate();
  private final Peer hq;
  private final Peer p01;
  private final Peer p02;
  private StationNode node;
  private Caller manager;

  private Site(Path folder) {
    this.folder = folder;
    this.node = StationNode.start(settings(), clock, Ids.random());
    this.manager = caller();
    this.hq = Peer.open(NodeCode.HQ, folder.resolve("HQ"), hqKey, clock);
    this.p01 = Peer.open(P01, folder.resolve("P01"), tillKey, clock);
    this.p02 = Peer.open(P02, folder.resolve("P02"), tillKey, clock);
    hq.journal().enrol(STATION);
  }

  /** A station that has just been opened. */
  public static Site open() {
    try {
      return new Site(Files.createTempDirectory("juyu-station"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private StationSettings settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("node", STATION.value());
    settings.put("parent.host", "127.0.0.1");
    settings.put("parent.port", "1");
    settings.put("parent.key", hqKey.open().text());
    for (NodeCode till : List.of(P01, P02)) {
      settings.put("child." + till + ".key", tillKey.open().text());
      settings.put("child." + till + ".secret-sha256", "0".repeat(64));
    }
    Identity linked = Identity.keptIn(folder.resolve(P03.value()));
    settings.put("child." + P03 + ".key", linked.key().open().text());
    settings.put("child." + P03 + ".secret-sha256", linked.secretHash());
    return StationSettings.read(folder.resolve(STATION.value()), Config.of(settings));
  }

  private Caller caller() {
    try {
      return Caller.owner(client, ApiFile.read(folder.resolve(STATION.value())), DOCUMENT);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A till without features that talks to the station over its hub; to be closed by the caller. */
  public NodeCore link() {
    Config config =
        Config.of(
            Map.of(
                "node",
                P03.value(),
                "parent.host",
                "127.0.0.1",
                "parent.port",
                "" + node.hubPort(),
                "parent.key",
                stationKey().text()));
    NodeConfig read = NodeConfig.read(P03.tier(), folder.resolve(P03.value()), config);
    NodeCore till = NodeCore.open(read, new Registry(), clock, Ids.random());
    till.start();
    return till;
  }

  private PublicKey stationKey() {
    return Identity.keptIn(folder.resolve(STATION.value())).key().open();
  }

  /** The process dies and is started again. */
  public void crashAndStart() {
    node.drop();
    node = StationNode.start(settings(), clock, Ids.random());
    manager = caller();
  }

  public StationNode node() {
    return node;
  }

  public WallClock clock() {
    return clock;
  }

  /** Whoever has the owner's token. */
  public Caller manager() {
    return manager;
  }

  public Peer hq() {
    return hq;
  }

  public Peer p01() {
    return p01;
  }

  public Peer p02() {
    return p02;
  }

  /** The station hears what this neighbour has said. */
  public Reception hears(Peer peer) {
    return peer.tell(node);
  }

  /** Head office has told the station of a product. */
  public void sells(String productId, Unit unit) {
    hq.happens(new ProductCreated(product(productId, unit)));
    hears(hq);
  }

  /** Head office has told the station that a product is sold no longer. */
  public void withdraws(String productId, Unit unit) {
    hq.happens(new ProductWithdrawn(product(productId, unit)));
    hears(hq);
  }

  private static Product product(String productId, Unit unit) {
    return new Product(
        productId,
        "Product " + productId,
        "상품 " + productId,
        unit,
        Product.Vat.STANDARD,
        unit == Unit.LITRE ? Product.Category.FUEL : Product.Category.SHOP,
        "");
  }

  @Override
  public void close() {
    client.close();
    node.close();
    hq.close();
    p01.close();
    p02.close();
    ArtemisThreads.shutdown();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
