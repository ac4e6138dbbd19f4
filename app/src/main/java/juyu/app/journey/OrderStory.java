package juyu.app.journey;

import static juyu.app.journey.Checks.same;
import static juyu.app.journey.Checks.that;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import juyu.app.api.ApiException;
import tools.jackson.databind.JsonNode;

/** Steps 1 and 2: fuel is ordered, shipped, cancelled, expected and received. */
final class OrderStory {

  private static final BigDecimal ORDERED = BigDecimal.valueOf(20_000);
  private static final BigDecimal RECEIVED = BigDecimal.valueOf(19_980);
  static final BigDecimal DIESEL_SHIPPED = BigDecimal.valueOf(8_000);
  private static final String VEHICLE = "경기80바1234";
  private static final int CONFLICT = 409;

  private final Chain chain;
  private final Orders orders;
  private String gasoline = "";
  private String diesel = "";

  OrderStory(Chain chain) {
    this.chain = chain;
    this.orders = new Orders(chain);
  }

  void play(Narrator narrator) throws InterruptedException {
    narrator.tell("1", this::shippedByItself);
    narrator.tell("1", this::cancelledWhileOrdered);
    narrator.tell("1", this::shippedByHand);
    narrator.tell("2", this::received);
    narrator.tell("2", this::receivedOnce);
  }

  /** The diesel that is under way and not confirmed yet. */
  String dieselUnderWay() {
    return diesel;
  }

  private String shippedByItself() throws InterruptedException {
    orders.ship("AUTOMATIC");
    BigDecimal expected = chain.expected(Goods.GASOLINE);
    gasoline = orders.place(Goods.GASOLINE, ORDERED);
    JsonNode shipped = orders.atHq(gasoline, "SHIPPED");
    String vehicle = shipped.path("vehicleNo").asString("");
    that(!vehicle.isEmpty(), "the shipment has no vehicle");
    orders.expected(gasoline, ORDERED, vehicle);
    same(
        "expected in all",
        expected.add(ORDERED).stripTrailingZeros(),
        chain.expected(Goods.GASOLINE));
    return "order %s %s for SK Imme Station: Ordered -> HQ Shipped, vehicle %s -> expected receipt"
        .formatted(Words.litres(ORDERED), Goods.GASOLINE, vehicle);
  }

  private String cancelledWhileOrdered() throws InterruptedException {
    orders.ship("BY_HAND");
    String order = orders.place(Goods.DIESEL, DIESEL_SHIPPED);
    orders.atHq(order, "ORDERED");
    that(chain.expectedReceipt(order).isMissingNode(), "an order that nobody shipped is expected");
    chain.hq().delete("/orders/" + order + "?reason=ordered%20twice");
    orders.atHq(order, "CANCELLED");
    orders.atStation(order, "CANCELLED");
    return "shipping by hand: order %s %s stays Ordered at HQ -> cancelled -> Cancelled at the"
            .formatted(Words.litres(DIESEL_SHIPPED), Goods.DIESEL)
        + " station, nothing expected";
  }

  private String shippedByHand() throws InterruptedException {
    diesel = orders.place(Goods.DIESEL, DIESEL_SHIPPED);
    orders.atHq(diesel, "ORDERED");
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    chain
        .hq()
        .post(
            "/shipments",
            Map.of("orderId", diesel, "vehicleNo", VEHICLE, "expectedAt", tomorrow.toString()));
    orders.atHq(diesel, "SHIPPED");
    orders.expected(diesel, DIESEL_SHIPPED, VEHICLE);
    requireNoCancel(diesel);
    orders.ship("AUTOMATIC");
    return "shipping by hand: order %s %s -> HQ ships it, vehicle %s -> expected receipt; a cancel"
            .formatted(Words.litres(DIESEL_SHIPPED), Goods.DIESEL, VEHICLE)
        + " is refused now";
  }

  private void requireNoCancel(String order) throws InterruptedException {
    try {
      chain.hq().delete("/orders/" + order + "?reason=too%20late");
    } catch (ApiException refused) {
      same("the answer to a late cancel", CONFLICT, refused.status());
      return;
    }
    that(false, "an order that is under way was cancelled");
  }

  private String received() throws InterruptedException {
    Standing before = chain.atStation(Goods.GASOLINE);
    BigDecimal expected = chain.expected(Goods.GASOLINE);
    JsonNode receipt = orders.confirm(gasoline, RECEIVED);
    BigDecimal difference = RECEIVED.subtract(ORDERED).stripTrailingZeros();
    same("the receipt's difference", difference, Chain.number(receipt.path("difference")));
    Standing after = before.received(RECEIVED);
    same("gasoline at the station", after, chain.atStation(Goods.GASOLINE));
    same(
        "still expected",
        expected.subtract(ORDERED).stripTrailingZeros(),
        chain.expected(Goods.GASOLINE));
    JsonNode order = orders.atHq(gasoline, "RECEIVED");
    same("the order's difference at HQ", difference, Chain.number(order.path("difference")));
    chain.awaitAtHq(Goods.GASOLINE, after);
    return "confirm %s: stock +%s, difference %s -> HQ order Received, stock at HQ the same"
        .formatted(Words.litres(RECEIVED), Words.litres(RECEIVED), Words.litres(difference));
  }

  private String receivedOnce() throws InterruptedException {
    Standing before = chain.atStation(Goods.GASOLINE);
    JsonNode receipt = orders.confirm(gasoline, ORDERED);
    same(
        "what was confirmed",
        RECEIVED.stripTrailingZeros(),
        Chain.number(receipt.path("receivedQty")));
    same("gasoline at the station", before, chain.atStation(Goods.GASOLINE));
    return "confirm it again: nothing changes, %s on hand".formatted(Words.litres(before.onHand()));
  }
}
