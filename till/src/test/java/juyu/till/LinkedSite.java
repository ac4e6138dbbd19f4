package juyu.till;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.broker.node.NodeConfig;
import juyu.broker.node.NodeCore;
import juyu.http.access.ApiFile;
import juyu.http.contract.Caller;
import juyu.model.FuelStory;
import juyu.model.journal.Event;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.journal.SigningKey;
import juyu.model.journal.Subject;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductCreated;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleQuestion;
import juyu.model.sale.SaleView;
import juyu.model.sale.Sales;
import juyu.model.stock.Stocks;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * Two tills and a station without its own features, connected over TCP. The station keeps sales and
 * stock and answers the tills' question for a sale; it cannot apply a sale of {@link #CRACKED}. The
 * tills wait long for its word, so that a slow machine changes nothing.
 */
final class LinkedSite implements AutoCloseable {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode FIRST = NodeCode.of("ST0001-P01");
  static final NodeCode SECOND = NodeCode.of("ST0001-P02");
  static final String CRACKED = "SH0666";

  private final Path folder;
  private final SigningKey hqKey = SigningKey.generate();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Peer hq;
  private final List<TillNode> tills = new ArrayList<>();
  private NodeCore station;

  LinkedSite(Path folder) {
    this.folder = folder;
    this.hq = Peer.open(NodeCode.HQ, folder.resolve("HQ"), hqKey, Clock.systemUTC(), STATION);
    this.station = station(0);
    int port = station.hubPort().orElseThrow();
    tills.add(till(FIRST, port));
    tills.add(till(SECOND, port));
    sells("CD1001", Unit.LITRE, 1_550);
    sells("CF2001", Unit.PIECE, 4_500);
    sells(CRACKED, Unit.PIECE, 1_000);
    hq.tell(station.journal());
  }

  private void sells(String id, Unit unit, long won) {
    hq.happens(
        new ProductCreated(
            new Product(id, "Product " + id, "상품 " + id, unit, Vat.STANDARD, Category.SHOP, "")));
    hq.happens(
        new PriceChanged(
            UUID.randomUUID(),
            1,
            List.of(new Price(id, Money.of(won))),
            List.of(),
            Instant.EPOCH,
            Optional.empty()));
  }

  private NodeCore station(int port) {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "node",
                STATION.value(),
                "hub.port",
                "" + port,
                "parent.host",
                "127.0.0.1",
                "parent.port",
                "1",
                "parent.key",
                hqKey.open().text()));
    for (NodeCode till : List.of(FIRST, SECOND)) {
      Identity identity = Identity.keptIn(folder.resolve(till.value()));
      values.put("child." + till + ".key", identity.key().open().text());
      values.put("child." + till + ".secret-sha256", identity.secretHash());
    }
    Config config = Config.of(values);
    NodeConfig read = NodeConfig.read(STATION.tier(), folder.resolve(STATION.value()), config);
    config.finish();
    NodeCore core = NodeCore.open(read, registry(), Clock.systemUTC(), Ids.random());
    Journal journal = core.journal();
    core.sync()
        .questions()
        .answer(
            SaleQuestion.KIND,
            (from, question) -> SaleQuestion.answer(about(journal, SaleQuestion.asked(question))));
    core.start();
    return core;
  }

  private static Registry registry() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    Sales.register(registry);
    Stocks.register(registry);
    registry
        .feature("glass")
        .on(
            SaleCompleted.TYPE,
            (tx, sale) -> {
              if (sale.body().lines().getFirst().productId().equals(CRACKED)) {
                throw new IllegalStateException("the glass is cracked");
              }
            });
    return registry;
  }

  private static List<Event> about(Journal journal, String idOrReceiptNo) {
    return journal
        .store()
        .read(tx ->
            ReceiptNo.parse(idOrReceiptNo)
                .map(receipt -> SaleQueries.withReceipt(tx, receipt).map(SaleView::saleId))
                .orElseGet(() -> Optional.of(UUID.fromString(idOrReceiptNo)))
                .map(id -> journal.about(tx, Subject.of("sale", id)))
                .orElse(List.of()));
  }

  private TillNode till(NodeCode code, int port) {
    Path its = folder.resolve(code.value());
    Map<String, String> values =
        Map.of(
            "node",
            code.value(),
            "sale.wait-millis",
            "10000",
            "parent.host",
            "127.0.0.1",
            "parent.port",
            "" + port,
            "parent.key",
            Identity.keptIn(folder.resolve(STATION.value())).key().open().text());
    return TillNode.start(
        TillSettings.read(its, Config.of(values)), Clock.systemUTC(), Ids.random());
  }

  /** A till, by its place. */
  TillNode till(int number) {
    return tills.get(number);
  }

  /** Whoever has that till's own token. */
  Caller at(int number) {
    try {
      ApiFile api = ApiFile.read(folder.resolve(tills.get(number).code().value()));
      return Caller.owner(client, api, Site.DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NodeCore station() {
    return station;
  }

  /** True if both tills know what is sold and are in step with the station. */
  boolean isReady() {
    return tills.stream()
        .allMatch(till ->
            till.sync().isParentThere()
                && till.store().read(tx -> tx.number("select count(*) from price")) == 3);
  }

  /** The station ends as in a crash, and {@code meanwhile} happens before it is back. */
  void withoutStation(Runnable meanwhile) {
    int port = station.hubPort().orElseThrow();
    station.drop();
    try {
      meanwhile.run();
    } finally {
      station = station(port);
    }
  }

  @Override
  public void close() {
    tills.forEach(TillNode::close);
    station.close();
    hq.close();
    client.close();
  }
}
