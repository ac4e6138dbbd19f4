package juyu.till;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import juyu.broker.node.Config;
import juyu.http.access.ApiFile;
import juyu.http.contract.Caller;
import juyu.http.contract.OpenApiContract;
import juyu.model.journal.Ids;
import juyu.model.journal.SigningKey;
import juyu.model.people.PersonRegistered;
import juyu.model.people.Pins;
import juyu.model.people.Role;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductCreated;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;
import juyu.till.payment.SimulatedCardTerminal;

/**
 * A till as it really runs, whose station is away; what head office and the station say reaches it
 * when a test hands it over. It sells CD1001 (diesel, 1,550 won a litre) and CF2001 (coffee, 4,500
 * won).
 */
public final class Site implements AutoCloseable {

  static final OpenApiContract DOCUMENT = OpenApiContract.of("openapi/till.yaml");

  public static final NodeCode STATION = NodeCode.of("ST0001");
  public static final NodeCode TILL = NodeCode.of("ST0001-P01");
  public static final NodeCode OTHER = NodeCode.of("ST0001-P02");
  public static final String PIN = "0420";

  private static final String PIN_HASH = Pins.hash(PIN);

  private final Path folder;
  private final WallClock clock = new WallClock();
  private final SigningKey key = SigningKey.generate();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicLong priceVersion = new AtomicLong();
  private final Peer hq;
  private final Peer station;
  private SimulatedCardTerminal terminal = new SimulatedCardTerminal(Optional.empty());
  private TillNode till;

  public Site(Path folder) {
    this.folder = folder;
    this.hq = Peer.open(NodeCode.HQ, folder.resolve("HQ"), key, clock, STATION);
    this.station = Peer.open(STATION, folder.resolve("ST0001"), key, clock, TILL, OTHER);
    this.till = start();
    product("CD1001", "Diesel", "경유", Unit.LITRE, Category.FUEL, "");
    product("CF2001", "Americano", "아메리카노", Unit.PIECE, Category.CAFE, "8801234567890");
    hq.happens(price(Duration.ofHours(-1), "CD1001", 1_550));
    hq.happens(price(Duration.ofHours(-1), "CF2001", 4_500));
    deliver();
  }

  private TillNode start() {
    terminal = new SimulatedCardTerminal(Optional.empty());
    return TillNode.start(settings(Map.of()), clock, Ids.random(), terminal);
  }

  private TillSettings settings(Map<String, String> more) {
    Map<String, String> values =
        new java.util.HashMap<>(
            Map.of(
                "node", TILL.value(),
                "parent.host", "127.0.0.1",
                "parent.port", "1",
                "parent.key", key.open().text(),
                "card.patience-seconds", "1"));
    values.putAll(more);
    return TillSettings.read(folder.resolve(TILL.value()), Config.of(values));
  }

  // ---- what happens elsewhere ----

  public Peer hq() {
    return hq;
  }

  public Peer station() {
    return station;
  }

  /** Everything that head office and the station have for the till reaches it. */
  public void deliver() {
    hq.tell(station.journal());
    station.tell(till.journal());
  }

  /** The station applies everything that the till has for it. */
  public void stationHears() {
    station.hear(till.journal());
  }

  public void product(
      String id, String name, String nameKo, Unit unit, Category category, String barcode) {
    hq.happens(
        new ProductCreated(new Product(id, name, nameKo, unit, Vat.STANDARD, category, barcode)));
  }

  /** A price change that is not yet said to anyone, for every station. */
  public PriceChanged price(Duration from, String productId, long won) {
    return new PriceChanged(
        UUID.randomUUID(),
        priceVersion.incrementAndGet(),
        List.of(new Price(productId, Money.of(won))),
        List.of(),
        now().plus(from),
        Optional.empty());
  }

  /** A person at the station who signs in with {@link #PIN}. */
  public UUID person(String name, Role role) {
    UUID id = till.journal().newId();
    station.happens(new PersonRegistered(id, name, role, STATION, PIN_HASH));
    deliver();
    return id;
  }

  // ---- the till ----

  public TillNode till() {
    return till;
  }

  public SimulatedCardTerminal terminal() {
    return terminal;
  }

  public WallClock clock() {
    return clock;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Whoever has the till's own token. */
  public Caller owner() {
    try {
      ApiFile api = ApiFile.read(folder.resolve(TILL.value()));
      return Caller.owner(client, api, DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No shift is open afterwards. */
  public void closeShift() {
    if (owner().get("/shifts/current").status() == 200) {
      owner().post("/shifts/current/close", "{'counted': 0}");
    }
  }

  /** A person signs in. */
  public Caller signedIn(UUID personId) {
    Caller.Answer answer =
        owner().post("/signIns", "{'personId': '%s', 'pin': '%s'}".formatted(personId, PIN));
    if (answer.status() != 201) {
      throw new AssertionError(answer.response().body());
    }
    return owner().as(answer.text("/token"));
  }

  /** The till ends as in a crash and starts again. */
  public void crash() {
    till.drop();
    till = start();
  }

  @Override
  public void close() {
    till.close();
    station.close();
    hq.close();
    client.close();
  }
}
