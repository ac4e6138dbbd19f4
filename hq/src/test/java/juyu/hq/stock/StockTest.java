package juyu.hq.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.order.FuelOrdered;
import juyu.model.receiving.FuelReceived;
import juyu.model.receiving.GoodsReceived;
import juyu.model.shipment.FuelShipped;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class StockTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
    hq.shipping("BY_HAND");
  }

  private static void came(Site site, String product, Quantity quantity) {
    site.atStation(
        new GoodsReceived(UUID.randomUUID(), site.code(), product, quantity, "Supplier", ""));
  }

  private JsonNode stock(Site site, String product) {
    return hq.only("/stockSummaries?station=" + site.code(), "productId", product);
  }

  @Test
  void stockIsSeenPerStationAndProduct() {
    Site one = hq.site();
    Site other = hq.site();
    String fuel = hq.fuel();
    came(one, fuel, Quantity.millilitres(1_500));
    came(other, fuel, Quantity.litres(7));
    one.up();
    other.up();

    assertThat(stock(one, fuel).path("onHand").decimalValue()).isEqualTo(new BigDecimal("1.500"));
    assertThat(stock(one, fuel).path("name").asString()).isEqualTo("Diesel " + fuel);
    assertThat(hq.get("/stockSummaries?productId=" + fuel).items())
        .extracting(row -> row.path("station").asString())
        .containsExactly(one.code().value(), other.code().value());
  }

  @Test
  void whatIsOnTheRoadIsExpectedUntilItIsReceived() {
    Site site = hq.site();
    String fuel = hq.fuel();
    UUID order = UUID.randomUUID();
    site.atStation(new FuelOrdered(order, site.code(), fuel, Quantity.litres(20_000), "Gate"));
    site.up();
    hq.post(
            "/shipments",
            "{\"orderId\": \"%s\", \"vehicleNo\": \"경기80바1234\", \"expectedAt\": \"%s\"}"
                .formatted(order, hq.clock().instant().plus(Duration.ofHours(3))))
        .json(201);
    assertThat(stock(site, fuel).path("expected").decimalValue()).isEqualByComparingTo("20000");
    assertThat(stock(site, fuel).path("onHand").decimalValue()).isZero();

    site.atStation(
        new FuelReceived(
            order,
            FuelShipped.idFor(order),
            site.code(),
            fuel,
            Quantity.litres(20_000),
            Quantity.litres(19_980)));
    site.up();

    assertThat(stock(site, fuel).path("expected").decimalValue()).isZero();
    assertThat(stock(site, fuel).path("onHand").decimalValue()).isEqualByComparingTo("19980");
  }

  @Test
  void stockComesInPages() {
    Site site = hq.site();
    String one = hq.fuel();
    String two = hq.fuel();
    came(site, one, Quantity.litres(1));
    came(site, two, Quantity.litres(2));
    site.up();

    JsonNode first = hq.get("/stockSummaries?limit=1&station=" + site.code()).json();
    List<JsonNode> rest =
        hq.get("/stockSummaries?station=" + site.code() + "&after=" + first.path("next").asString())
            .items();

    assertThat(first.at("/items/0/productId").asString()).isEqualTo(one);
    assertThat(rest).extracting(row -> row.path("productId").asString()).containsExactly(two);
  }
}
