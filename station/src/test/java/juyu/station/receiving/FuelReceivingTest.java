package juyu.station.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.model.order.FuelOrderCancelled;
import juyu.model.shipment.FuelShipped;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the order to the stock. Head office is away but where a test says that it speaks. */
class FuelReceivingTest {

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
    site.sells("CD1001", Unit.LITRE);
    site.sells("CF2001", Unit.PIECE);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static UUID ordered(long litres) {
    Answer answer =
        site.manager()
            .post(
                "/orders",
                "{'productId':'CD1001','qty':%d,'destAddr':'SK Imme Station'}".formatted(litres));
    return UUID.fromString(answer.text("orderId"));
  }

  private static void ships(UUID order, long litres) {
    site.hq()
        .happens(
            new FuelShipped(
                FuelShipped.idFor(order),
                order,
                Site.STATION,
                "CD1001",
                Quantity.litres(litres),
                "경기80바1234",
                "SK Imme Station",
                Instant.parse("2026-02-15T05:00:00.000Z")));
    site.hears(site.hq());
  }

  private static Answer confirm(UUID order, String rest) {
    return site.manager().post("/stocks/confirmStock", "{'orderId':'%s'%s}".formatted(order, rest));
  }

  private static String onHand() {
    return site.manager().get("/stockSummaries").items().stream()
        .filter(item -> item.path("productId").asString().equals("CD1001"))
        .map(item -> item.path("onHand").asString())
        .findFirst()
        .orElse("0.000");
  }

  private static String expected() {
    return site.manager().get("/stockSummaries").items().getFirst().path("expected").asString();
  }

  private static long waitingForHq() {
    return site.manager()
        .get("/sync")
        .json()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("channel").asString().equals("ST0001>HQ"))
        .findFirst()
        .orElseThrow()
        .path("waiting")
        .asLong();
  }

  @Test
  void anOrderIsPlacedWhileHeadOfficeIsAwayAndWaitsForIt() {
    long before = waitingForHq();

    Answer placed =
        site.manager()
            .post("/orders", "{'productId':'CD1001','qty':'20000','destAddr':'SK Imme Station'}");

    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.text("status")).isEqualTo("ORDERED");
    assertThat(placed.text("qty")).isEqualTo("20000.000");
    assertThat(site.manager().get("/orders/" + placed.text("orderId")).json())
        .isEqualTo(placed.json());
    assertThat(waitingForHq()).isEqualTo(before + 1);
    JsonNode event =
        site.manager().get("/events?correlationId=" + placed.text("correlationId")).item();
    assertThat(event.path("type").asString()).isEqualTo("fuel.ordered.v1");
  }

  @Test
  void anOrderSentTwiceWithOneKeyIsOneOrder() {
    String body = "{'productId':'CD1001','qty':777,'destAddr':'SK Imme Station'}";

    Answer first = site.manager().postOnce("order-777", "/orders", body);
    Answer again = site.manager().postOnce("order-777", "/orders", body);
    Answer other = site.manager().postOnce("order-777", "/orders", body.replace("777", "778"));

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("orderId")).isEqualTo(first.text("orderId"));
    assertThat(other.problem()).isEqualTo("422 key-reused");
  }

  @Test
  void anOrderIsRefusedByTheFieldThatIsWrong() {
    assertThat(order("{'productId':'XX','qty':1,'destAddr':'a'}")).isEqualTo("422 productId");
    assertThat(order("{'productId':'CD1001','qty':0,'destAddr':'a'}")).isEqualTo("422 qty");
    assertThat(order("{'productId':'CD1001','qty':-5,'destAddr':'a'}")).isEqualTo("422 qty");
    assertThat(order("{'productId':'CD1001','qty':0.0001,'destAddr':'a'}")).isEqualTo("422 qty");
    assertThat(order("{'productId':'CD1001','qty':'much','destAddr':'a'}")).isEqualTo("422 qty");
    assertThat(order("{'productId':'CD1001','qty':1,'destAddr':' '}")).isEqualTo("422 destAddr");
    assertThat(order("{'productId':'CD1001','qty':1}")).isEqualTo("422 destAddr");
    assertThat(order("{'productId':'CD1001','destAddr':'a'}")).isEqualTo("400 qty");
    assertThat(order("{'productId':'CD1001','qty':true,'destAddr':'a'}")).isEqualTo("400 qty");
  }

  @Test
  void onlyFuelIsOrdered() {
    Answer coffee = site.manager().post("/orders", "{'productId':'CF2001','qty':2,'destAddr':'a'}");

    assertThat(coffee.problem()).isEqualTo("422 order.no-fuel productId");
    assertThat(coffee.field()).isEqualTo("productId");
  }

  @Test
  void anOrderIsFollowedToItsReceiptByOneCorrelation() {
    UUID order = ordered(400);
    String correlation = site.manager().get("/orders/" + order).text("correlationId");
    ships(order, 400);
    JsonNode expected =
        site.manager().get("/expectedReceipts").items().stream()
            .filter(item -> item.path("orderId").asString().equals(order.toString()))
            .findFirst()
            .orElseThrow();
    Answer receipt = confirm(order, "");

    assertThat(expected.path("correlationId").asString()).isEqualTo(correlation);
    assertThat(receipt.text("correlationId")).isEqualTo(correlation);
    assertThat(site.manager().get("/events?correlationId=" + correlation).items())
        .extracting(event -> event.path("type").asString())
        .contains("fuel.ordered.v1", "fuel.received.v1");
  }

  private static String order(String body) {
    Answer answer = site.manager().post("/orders", body);
    return answer.status() + " " + answer.field();
  }

  @Test
  void whatWasShippedIsExpectedUntilItIsConfirmedAndOnlyThenStock() {
    String before = onHand();
    UUID order = ordered(20_000);
    ships(order, 20_000);

    assertThat(site.manager().get("/orders/" + order).text("status")).isEqualTo("SHIPPED");
    assertThat(site.manager().get("/orders/" + order).text("vehicleNo")).isEqualTo("경기80바1234");
    assertThat(expecting(order)).isTrue();
    assertThat(onHand()).isEqualTo(before);
    String expectedBefore = expected();

    Answer receipt = confirm(order, ",'qty':19980");

    assertThat(receipt.status()).isEqualTo(200);
    assertThat(receipt.text("difference")).isEqualTo("-20.000");
    assertThat(receipt.text("delivery")).isEqualTo("SHORT");
    assertThat(expecting(order)).isFalse();
    assertThat(litres(onHand()) - litres(before)).isEqualTo(19_980);
    assertThat(litres(expectedBefore) - litres(expected())).isEqualTo(20_000);
    Answer now = site.manager().get("/orders/" + order);
    assertThat(now.text("status")).isEqualTo("RECEIVED");
    assertThat(now.text("shippedQty")).isEqualTo("20000.000");
    assertThat(now.text("receivedQty")).isEqualTo("19980.000");
    assertThat(now.text("difference")).isEqualTo("-20.000");
  }

  private static boolean expecting(UUID order) {
    return site.manager().get("/expectedReceipts").items().stream()
        .anyMatch(item -> item.path("orderId").asString().equals(order.toString()));
  }

  private static long litres(String decimal) {
    return new java.math.BigDecimal(decimal).longValueExact();
  }

  @Test
  void confirmingTwiceChangesNothingAndTellsTheFirstReceipt() {
    UUID order = ordered(500);
    ships(order, 500);
    Answer first = confirm(order, ",'qty':505");
    String stock = onHand();
    site.clock().move(java.time.Duration.ofMinutes(1));

    Answer again = confirm(order, ",'qty':1");
    Answer withoutQuantity = confirm(order, "");

    assertThat(first.text("delivery")).isEqualTo("OVER");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(withoutQuantity.json()).isEqualTo(first.json());
    assertThat(onHand()).isEqualTo(stock);
  }

  @Test
  void aConfirmWithoutQuantityTakesWhatWasShipped() {
    UUID order = ordered(300);
    ships(order, 299);

    Answer receipt = confirm(order, "");

    assertThat(receipt.text("receivedQty")).isEqualTo("299.000");
    assertThat(receipt.text("difference")).isEqualTo("0.000");
    assertThat(receipt.text("delivery")).isEqualTo("EXACT");
  }

  @Test
  void whatIsNotOnItsWayCannotBeConfirmed() {
    UUID notShipped = ordered(100);
    UUID cancelled = ordered(100);
    site.hq().happens(new FuelOrderCancelled(cancelled, Site.STATION, "asked to"));
    site.hears(site.hq());

    assertThat(confirm(notShipped, "").problem()).isEqualTo("409 order.not-shipped");
    assertThat(confirm(cancelled, "").problem()).isEqualTo("409 receipt.order-cancelled");
    assertThat(site.manager().get("/orders/" + cancelled).text("status")).isEqualTo("CANCELLED");
    Answer unknown = confirm(UUID.randomUUID(), "");
    assertThat(unknown.problem()).isEqualTo("422 order.unknown orderId");
    assertThat(unknown.field()).isEqualTo("orderId");
    assertThat(confirm(notShipped, ",'qty':5").status()).isEqualTo(409);
  }

  @Test
  void aConfirmedQuantityIsMoreThanNothingAndExact() {
    UUID order = ordered(100);
    ships(order, 100);

    assertThat(confirm(order, ",'qty':0").field()).isEqualTo("qty");
    assertThat(confirm(order, ",'qty':-1").problem()).isEqualTo("422 quantity.not-positive qty");
    assertThat(confirm(order, ",'qty':99.9999").field()).isEqualTo("qty");
    assertThat(expecting(order)).isTrue();
  }

  @Test
  void ordersAndReceiptsSurviveACrash() {
    UUID order = ordered(1_234);
    ships(order, 1_234);
    String receipt = confirm(order, "").response().body();

    site.crashAndStart();

    assertThat(confirm(order, "").response().body()).isEqualTo(receipt);
  }

  @Test
  void ordersComeInPagesNewestFirst() {
    UUID older = ordered(10);
    UUID newer = ordered(20);

    Answer first = site.manager().get("/orders?limit=1");
    Answer second = site.manager().get("/orders?limit=1&after=" + first.text("next"));

    assertThat(first.item().path("orderId").asString()).isEqualTo(newer.toString());
    assertThat(second.item().path("orderId").asString()).isEqualTo(older.toString());
    assertThat(site.manager().get("/orders?after=bm9uc2Vuc2U").field()).isEqualTo("after");
    assertThat(site.manager().get("/orders/" + UUID.randomUUID()).status()).isEqualTo(404);
  }
}
