package juyu.hq.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import juyu.hq.Answer;
import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.journal.Event;
import juyu.model.order.FuelOrdered;
import juyu.model.receiving.FuelReceived;
import juyu.model.shipment.FuelShipped;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class OrderTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
    hq.shipping("BY_HAND");
  }

  private String order(NodeCode station, String product, String more) {
    return "{\"station\": \"%s\", \"productId\": \"%s\", \"qty\": \"20000\"%s}"
        .formatted(station, product, more);
  }

  private UUID placed(NodeCode station, String product) {
    return UUID.fromString(
        hq.post("/orders", order(station, product, "")).json(201).path("orderId").asString());
  }

  private JsonNode status(UUID order) {
    return hq.only("/orderStatuses?limit=1000", "orderId", order.toString());
  }

  private void ship(UUID order) {
    String body =
        "{\"orderId\": \"%s\", \"vehicleNo\": \"경기80바1234\", \"expectedAt\": \"%s\"}"
            .formatted(order, hq.clock().instant().plus(Duration.ofHours(3)));
    hq.post("/shipments", body).json(201);
  }

  private static FuelReceived received(UUID order, Site site, String product, long litres) {
    return new FuelReceived(
        order,
        FuelShipped.idFor(order),
        site.code(),
        product,
        Quantity.litres(20_000),
        Quantity.litres(litres));
  }

  @Test
  void headOfficeOrdersForAStationWhichHearsOfIt() {
    Site site = hq.site();
    String fuel = hq.fuel();

    Answer answer = hq.post("/orders", order(site.code(), fuel, ", \"destAddr\": \"Back gate\""));
    site.down();

    JsonNode order = answer.json(201);
    assertThat(order.path("status").asString()).isEqualTo("ORDERED");
    assertThat(Answer.number(order.path("qty"))).isEqualByComparingTo("20000");
    assertThat(order.path("destAddr").asString()).isEqualTo("Back gate");
    assertThat(answer.header("Location")).isEqualTo("/orders/" + order.path("orderId").asString());
    assertThat(hq.get(answer.header("Location")).json()).isEqualTo(order);
    assertThat(site.known("fuel.ordered.v1")).hasSize(1);
  }

  @Test
  void withoutAnAddressTheTankerGoesToTheStations() {
    JsonNode order = hq.post("/orders", order(hq.register(), hq.fuel(), "")).json(201);

    assertThat(order.path("destAddr").asString()).isEqualTo("1 Main Street");
  }

  @Test
  void anOrderGoesFromOrderedOverShippedToReceivedShort() {
    Site site = hq.site();
    String fuel = hq.fuel();
    UUID order = UUID.randomUUID();
    site.atStation(
        new FuelOrdered(order, site.code(), fuel, Quantity.litres(20_000), "SK Imme Station"));
    site.up();
    assertThat(status(order).path("status").asString()).isEqualTo("ORDERED");

    ship(order);
    assertThat(status(order).path("status").asString()).isEqualTo("SHIPPED");
    assertThat(status(order).path("vehicleNo").asString()).isEqualTo("경기80바1234");
    assertThat(Instant.parse(status(order).path("expectedAt").asString()))
        .isEqualTo(hq.clock().instant().plus(Duration.ofHours(3)));

    site.atStation(received(order, site, fuel, 19_980));
    site.up();
    JsonNode done = status(order);
    assertThat(done.path("status").asString()).isEqualTo("RECEIVED");
    assertThat(Answer.number(done.path("ordered"))).isEqualByComparingTo("20000");
    assertThat(Answer.number(done.path("shipped"))).isEqualByComparingTo("20000");
    assertThat(Answer.number(done.path("received"))).isEqualByComparingTo("19980");
    assertThat(Answer.number(done.path("difference"))).isEqualByComparingTo("-20");
    assertThat(done.path("delivery").asString()).isEqualTo("SHORT");
    assertThat(hq.get("/orderStatuses?status=RECEIVED&station=" + site.code()).items())
        .containsExactly(done);
    assertThat(hq.get("/orderStatuses?status=SHIPPED&station=" + site.code()).items()).isEmpty();
  }

  @Test
  void aReceiptThatIsKnownBeforeItsOrderCountsTheSame() {
    Site site = hq.site();
    String fuel = hq.fuel();
    UUID order = UUID.randomUUID();

    site.atStation(received(order, site, fuel, 20_100));
    site.up();
    site.atStation(new FuelOrdered(order, site.code(), fuel, Quantity.litres(20_000), "Gate"));
    site.up();

    JsonNode status = status(order);
    assertThat(status.path("status").asString()).isEqualTo("RECEIVED");
    assertThat(status.path("delivery").asString()).isEqualTo("OVER");
    assertThat(Answer.number(status.path("difference"))).isEqualByComparingTo("100");
  }

  @Test
  void anOrderIsCancelledOnlyWhileItIsOrdered() {
    Site site = hq.site();
    String fuel = hq.fuel();
    UUID order = placed(site.code(), fuel);

    JsonNode cancelled = hq.delete("/orders/" + order + "?reason=no%20need").json();
    site.down();

    assertThat(cancelled.path("status").asString()).isEqualTo("CANCELLED");
    assertThat(status(order).path("reason").asString()).isEqualTo("no need");
    assertThat(site.known("fuel.order-cancelled.v1")).hasSize(1);
    assertThat(hq.delete("/orders/" + order).refusal()).isEqualTo("409 order.cancelled");
    assertThat(hq.delete("/orders/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void aShippedOrderCannotBeCancelledAndTheReasonNamesTheVehicle() {
    Site site = hq.site();
    String fuel = hq.fuel();
    UUID order = placed(site.code(), fuel);
    ship(order);

    Answer shipped = hq.delete("/orders/" + order);
    site.atStation(received(order, site, fuel, 20_000));
    site.up();
    Answer received = hq.delete("/orders/" + order);

    assertThat(shipped.refusal()).isEqualTo("409 order.shipped");
    assertThat(shipped.words()).contains("경기80바1234");
    assertThat(received.refusal()).isEqualTo("409 order.received");
    assertThat(status(order).path("status").asString()).isEqualTo("RECEIVED");
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    NodeCode station = hq.register();
    String fuel = hq.fuel();
    String gone = hq.fuel();
    hq.post("/products/" + gone + "/withdraw", "").json();
    hq.post(
            "/products",
            """
            {"productId": "SH7001", "name": "Cola", "nameKo": "콜라", "unit": "PIECE",
             "vat": "STANDARD", "category": "SHOP"}
            """)
        .json(201);

    assertThat(refusal(order(NodeCode.of("ST9999"), fuel, "")))
        .isEqualTo("422 station.unknown station");
    assertThat(refusal(order(station, "XX0000", ""))).isEqualTo("422 product.unknown productId");
    assertThat(refusal(order(station, gone, ""))).isEqualTo("422 product.withdrawn productId");
    assertThat(refusal(order(station, "SH7001", ""))).isEqualTo("422 order.no-fuel productId");
    assertThat(refusal(order(station, fuel, "").replace("20000", "0")))
        .isEqualTo("422 quantity.not-positive qty");
    assertThat(refusal(order(station, fuel, "").replace("20000", "1.0001")))
        .isEqualTo("422 quantity.too-many-decimals qty");
    assertThat(refusal(order(station, fuel, "").replace("20000", "much")))
        .isEqualTo("422 quantity.no-number qty");
    assertThat(refusal(order(station, fuel, ", \"destAddr\": \"%s\"".formatted("x".repeat(201)))))
        .isEqualTo("422 text.too-long destAddr");
  }

  private String refusal(String body) {
    return hq.post("/orders", body).refusal();
  }

  @Test
  void theSameKeyOrdersOnce() {
    String body = order(hq.register(), hq.fuel(), "");

    JsonNode first = hq.post("/orders", body, "order-key-" + store).json(201);
    JsonNode again = hq.post("/orders", body, "order-key-" + store).json(201);

    assertThat(again).isEqualTo(first);
    assertThat(hq.get("/orders?station=" + first.path("station").asString()).items()).hasSize(1);
  }

  @Test
  void everythingThatAnOrderCausesSharesItsCorrelation() {
    Site site = hq.site();
    hq.shipping("AUTOMATIC");
    Event ordered =
        site.atStation(
            new FuelOrdered(UUID.randomUUID(), site.code(), hq.fuel(), Quantity.litres(1), "Gate"));
    site.up();

    assertThat(hq.get("/events?correlationId=" + ordered.correlation()).items())
        .extracting(event -> event.path("type").asString())
        .containsExactly("fuel.ordered.v1", "fuel.shipped.v1");
  }
}
