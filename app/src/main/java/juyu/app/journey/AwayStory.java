package juyu.app.journey;

import static juyu.app.journey.Checks.same;
import static juyu.app.journey.Checks.that;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juyu.app.api.Awaited;
import tools.jackson.databind.JsonNode;

/** Step 5: head office is away, then the station. */
final class AwayStory {

  private static final String UP = "ST0001>HQ";
  private static final String DOWN = "HQ>ST0001";
  private static final BigDecimal EXTRA = BigDecimal.TEN;
  private static final long DEARER = 10;
  private static final Duration PENDING = Duration.ofDays(30);

  private final Chain chain;
  private final OrderStory orders;
  private Books books = new Books(none(), none());
  private Standing diesel = none();
  private Standing water = none();
  private long waiting;

  AwayStory(Chain chain, OrderStory orders) {
    this.chain = chain;
    this.orders = orders;
  }

  private static Standing none() {
    return new Standing(BigDecimal.ZERO, Sold.NOTHING);
  }

  void play(Narrator narrator) throws InterruptedException {
    narrator.tell("5", this::workWithoutHq);
    narrator.tell("5", this::hqIsBack);
    narrator.tell("5", this::pricesWhileTheStationIsAway);
  }

  private String workWithoutHq() throws InterruptedException {
    chain.fleet().hq().stop();
    sell();
    confirm();
    count();
    waiting = Chain.waiting(chain.station(), UP);
    that(waiting >= 3, "only %d entries wait for HQ".formatted(waiting));
    return "HQ stopped: till sells (APPLIED), station confirms %s of %s shipped and counts water;"
            .formatted(
                Words.litres(OrderStory.DIESEL_SHIPPED.add(EXTRA)),
                Words.litres(OrderStory.DIESEL_SHIPPED))
        + " the station says %d entries wait for HQ".formatted(waiting);
  }

  private void sell() throws InterruptedException {
    Basket basket = Basket.of(chain, 30_000, 1);
    books = Books.of(chain).sold(basket);
    Till till = new Till(chain.till());
    till.awaitApplied(till.sellForCash(basket));
    books.requireAtStation(chain);
  }

  private void confirm() throws InterruptedException {
    BigDecimal came = OrderStory.DIESEL_SHIPPED.add(EXTRA);
    diesel = chain.atStation(Goods.DIESEL).received(came);
    JsonNode receipt = new Orders(chain).confirm(orders.dieselUnderWay(), came);
    same(
        "the receipt's difference",
        EXTRA.stripTrailingZeros(),
        Chain.number(receipt.path("difference")));
    same("diesel at the station", diesel, chain.atStation(Goods.DIESEL));
  }

  private void count() throws InterruptedException {
    Standing before = chain.atStation(Goods.WATER);
    water = before.received(BigDecimal.valueOf(-2));
    chain
        .station()
        .post(
            "/stockCounts",
            Map.of(
                "productId",
                Goods.WATER,
                "counted",
                water.onHand().toPlainString(),
                "reason",
                "two bottles broken"));
    same("water at the station", water, chain.atStation(Goods.WATER));
  }

  private String hqIsBack() throws InterruptedException {
    chain.fleet().hq().start();
    Awaited.until(
        "nothing to wait for HQ", () -> Chain.waiting(chain.station(), UP), left -> left == 0);
    books.awaitAtHq(chain);
    chain.awaitAtHq(Goods.DIESEL, diesel);
    chain.awaitAtHq(Goods.WATER, water);
    JsonNode order = new Orders(chain).atHq(orders.dieselUnderWay(), "RECEIVED");
    same(
        "the order's difference at HQ",
        EXTRA.stripTrailingZeros(),
        Chain.number(order.path("difference")));
    return "HQ back: all %d arrived, once: diesel %s, water %s, gasoline %s at HQ too"
        .formatted(
            waiting,
            Words.litres(diesel.onHand()),
            Words.number(water.onHand()),
            Words.litres(books.fuel().onHand()));
  }

  private String pricesWhileTheStationIsAway() throws InterruptedException {
    long price = chain.price(Goods.GASOLINE);
    long entries = written();
    chain.fleet().station().stop();
    List<String> changes =
        List.of(
            change(price + DEARER, Optional.empty()),
            change(price + 2 * DEARER, Optional.empty()),
            change(price + 3 * DEARER, Optional.of(Instant.now().plus(PENDING))));
    chain.fleet().station().start();
    Awaited.until(
        "the till to sell gasoline at the newest price in force",
        () -> chain.price(Goods.GASOLINE),
        seen -> seen == price + 2 * DEARER);
    for (String change : changes) {
      awaitReceived(change);
    }
    requireEntries(entries + changes.size());
    return "station stopped, HQ changes the price of %s three times; station back: all three arrived,"
            .formatted(Goods.GASOLINE)
        + " in order, once (entries %d to %d of %s); %s -> %s in force at the till"
            .formatted(
                entries + 1, entries + 3, DOWN, Words.won(price), Words.won(price + 2 * DEARER));
  }

  private long written() throws InterruptedException {
    return Chain.channel(chain.hq(), DOWN).path("written").longValue();
  }

  private String change(long price, Optional<Instant> from) throws InterruptedException {
    Map<String, Object> change = new HashMap<>();
    change.put("prices", List.of(Map.of("productId", Goods.GASOLINE, "unitPrice", price)));
    from.ifPresent(instant -> change.put("effectiveAt", instant.toString()));
    return chain.hq().post("/priceChanges", change).path("id").asString("");
  }

  /** Waits until head office knows that the station and all its tills have the change. */
  private void awaitReceived(String change) throws InterruptedException {
    int nodes = 1 + chain.fleet().tills().size();
    Awaited.until(
        "the station and its tills to have the price change",
        () -> chain.hq().get("/priceChanges/" + change).path("rollOut"),
        rollOut -> rollOut.path("received").intValue() == nodes);
  }

  /** Both ends have so many entries, and no more. */
  private void requireEntries(long entries) throws InterruptedException {
    Awaited.until(
        "HQ to know that the station has applied all",
        () -> Chain.channel(chain.hq(), DOWN).path("applied").longValue(),
        applied -> applied == entries);
    same("entries written by HQ", entries, written());
    same(
        "entries read by the station",
        entries,
        Chain.channel(chain.station(), DOWN).path("written").longValue());
  }
}
