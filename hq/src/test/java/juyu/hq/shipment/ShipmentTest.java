package juyu.hq.shipment;

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
import juyu.model.shipment.FuelShipped;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class ShipmentTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
  }

  private Event ordered(Site site, UUID order) {
    return site.atStation(
        new FuelOrdered(order, site.code(), hq.fuel(), Quantity.litres(20_000), "Gate"));
  }

  private JsonNode shipment(UUID order) {
    return hq.get("/shipments/" + FuelShipped.idFor(order)).json();
  }

  private String body(UUID order, String vehicle, Instant expected) {
    return "{\"orderId\": \"%s\", \"vehicleNo\": \"%s\", \"expectedAt\": \"%s\"}"
        .formatted(order, vehicle, expected);
  }

  private Instant inThreeHours() {
    return hq.clock().instant().plus(Duration.ofHours(3));
  }

  @Test
  void logisticsShipsByItselfWhatAStationOrders() {
    hq.shipping("AUTOMATIC");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    Event ordered = ordered(site, order);
    hq.clock().forward(Duration.ofHours(7));

    site.up();
    site.down();

    JsonNode shipment = shipment(order);
    assertThat(shipment.path("vehicleNo").asString()).matches("[가-힣]{2}[89][0-9][바사아자][0-9]{4}");
    assertThat(Instant.parse(shipment.path("expectedAt").asString()))
        .isEqualTo(ordered.time().plus(Duration.ofHours(24)));
    assertThat(Answer.number(shipment.path("qty"))).isEqualByComparingTo("20000");
    assertThat(site.known("fuel.shipped.v1")).hasSize(1);
    assertThat(hq.get("/shipments?station=" + site.code()).items()).containsExactly(shipment);
  }

  @Test
  void logisticsShipsByItselfWhatHeadOfficeOrders() {
    hq.shipping("AUTOMATIC");
    String body =
        "{\"station\": \"%s\", \"productId\": \"%s\", \"qty\": 5000}"
            .formatted(hq.register(), hq.fuel());

    JsonNode order = hq.post("/orders", body).json(201);

    assertThat(order.path("status").asString()).isEqualTo("SHIPPED");
  }

  @Test
  void byHandAnOrderWaitsForAPersonWhoNamesVehicleAndTime() {
    hq.shipping("BY_HAND");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    ordered(site, order);
    site.up();
    assertThat(hq.get("/shipments?station=" + site.code()).items()).isEmpty();

    Answer shipped = hq.post("/shipments", body(order, "경기80바1234", inThreeHours()));
    site.down();

    assertThat(shipped.json(201).path("vehicleNo").asString()).isEqualTo("경기80바1234");
    assertThat(hq.get(shipped.header("Location")).json()).isEqualTo(shipped.json(201));
    assertThat(site.known("fuel.shipped.v1")).hasSize(1);
    assertThat(hq.post("/shipments", body(order, "서울81사0001", inThreeHours())).refusal())
        .isEqualTo("409 order.shipped-before");
  }

  @Test
  void whatAPersonShipsBelongsToTheStoryOfTheOrder() {
    hq.shipping("BY_HAND");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    UUID correlation = ordered(site, order).correlation();
    site.up();
    hq.post("/shipments", body(order, "경기80바1234", inThreeHours())).json(201);

    assertThat(
            hq.only("/orderStatuses?station=" + site.code(), "orderId", order.toString())
                .path("correlationId")
                .asString())
        .isEqualTo(correlation.toString());
    assertThat(hq.get("/events?correlationId=" + correlation).items())
        .extracting(event -> event.path("type").asString())
        .containsExactly("fuel.ordered.v1", "fuel.shipped.v1");
  }

  @Test
  void whatWaitsForAPersonGoesOnWaitingWhenLogisticsShipsByItselfAgain() {
    hq.shipping("BY_HAND");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    ordered(site, order);
    site.up();

    hq.shipping("AUTOMATIC");

    assertThat(hq.get("/shipments?station=" + site.code()).items()).isEmpty();
    hq.post("/shipments", body(order, "경기80바1234", inThreeHours())).json(201);
  }

  @Test
  void theModeIsSeenAndStayingIsNoEvent() {
    hq.shipping("BY_HAND");
    hq.shipping("BY_HAND");
    assertThat(hq.get("/logistics").json().path("shipping").asString()).isEqualTo("BY_HAND");
    assertThat(hq.patch("/logistics", "{\"shipping\": \"MAYBE\"}").refusal())
        .isEqualTo("400 bad-body shipping");
  }

  @Test
  void aCancelledOrderIsNotShipped() {
    hq.shipping("BY_HAND");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    ordered(site, order);
    site.up();
    hq.delete("/orders/" + order).json();

    assertThat(hq.post("/shipments", body(order, "경기80바1234", inThreeHours())).refusal())
        .isEqualTo("409 shipment.order-cancelled");
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    hq.shipping("BY_HAND");
    Site site = hq.site();
    UUID order = UUID.randomUUID();
    ordered(site, order);
    site.up();
    Instant now = hq.clock().instant();

    assertThat(refusal(body(UUID.randomUUID(), "경기80바1234", inThreeHours())))
        .isEqualTo("422 order.unknown orderId");
    assertThat(refusal(body(order, " ", inThreeHours())))
        .isEqualTo("422 shipment.vehicle vehicleNo");
    assertThat(refusal(body(order, "80;1234", inThreeHours())))
        .isEqualTo("422 shipment.vehicle vehicleNo");
    assertThat(refusal(body(order, "경기80바1234", now.minusSeconds(3600))))
        .isEqualTo("422 shipment.in-the-past expectedAt");
    assertThat(refusal(body(order, "경기80바1234", now.plus(Duration.ofDays(400)))))
        .isEqualTo("422 shipment.too-far expectedAt");
    assertThat(refusal("{\"orderId\": \"x\", \"vehicleNo\": \"y\", \"expectedAt\": \"z\"}"))
        .isEqualTo("400 bad-body orderId");
  }

  private String refusal(String body) {
    return hq.post("/shipments", body).refusal();
  }
}
