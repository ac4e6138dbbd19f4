package juyu.app.journey;

import java.math.BigDecimal;
import java.util.Optional;
import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.FleetNode;
import tools.jackson.databind.JsonNode;

/** What the nodes say, asked anew each time. */
final class Chain {

  private final Fleet fleet;

  Chain(Fleet fleet) {
    this.fleet = fleet;
  }

  Fleet fleet() {
    return fleet;
  }

  ApiClient hq() {
    return fleet.hq().api();
  }

  ApiClient station() {
    return fleet.station().api();
  }

  FleetNode firstTill() {
    return fleet.tills().getFirst();
  }

  /** The till that the story sells at. */
  ApiClient till() {
    return firstTill().api();
  }

  ApiClient otherTill() {
    return fleet.tills().get(1).api();
  }

  // ---- stock ----

  /** What the station expects of a product. */
  BigDecimal expected(String product) throws InterruptedException {
    JsonNode page = station().get("/stockSummaries?limit=1000");
    return number(item(page, "productId", product).path("expected"));
  }

  // ---- stock and sales together ----

  /** What the station says of a product. */
  Standing atStation(String product) throws InterruptedException {
    return standing(station(), "", product);
  }

  /** What head office says of the station's product. */
  Standing atHq(String product) throws InterruptedException {
    return standing(hq(), "&station=" + Fleet.STATION, product);
  }

  private static Standing standing(ApiClient node, String query, String product)
      throws InterruptedException {
    JsonNode stock = node.get("/stockSummaries?limit=1000" + query);
    JsonNode sales = node.get("/salesSummaries?limit=1000" + query);
    return new Standing(
        number(item(stock, "productId", product).path("onHand")), Sold.in(sales, product));
  }

  /** Waits until head office says this of the station's product. */
  void awaitAtHq(String product, Standing standing) throws InterruptedException {
    Awaited.until(
        "%s at HQ to be: %s".formatted(product, standing), () -> atHq(product), standing::equals);
  }

  // ---- orders ----

  JsonNode orderAtHq(String order) throws InterruptedException {
    JsonNode page = hq().get("/orderStatuses?station=" + Fleet.STATION + "&limit=1000");
    return item(page, "orderId", order);
  }

  JsonNode expectedReceipt(String order) throws InterruptedException {
    return item(station().get("/expectedReceipts?limit=1000"), "orderId", order);
  }

  // ---- prices ----

  /** Won per litre or piece, in force at the first till. */
  long price(String product) throws InterruptedException {
    return item(till().get("/products?limit=1000"), "productId", product)
        .path("price")
        .path("unitPrice")
        .longValue();
  }

  // ---- sync ----

  /** A node's view of one channel. */
  static JsonNode channel(ApiClient node, String channel) throws InterruptedException {
    return item(node.get("/sync"), "channels", "channel", channel);
  }

  static long waiting(ApiClient node, String channel) throws InterruptedException {
    return channel(node, channel).path("waiting").longValue();
  }

  // ---- reading ----

  /** The item of a list that has {@code value}; missing if none has. */
  static JsonNode item(JsonNode page, String field, String value) {
    return item(page, "items", field, value);
  }

  private static JsonNode item(JsonNode node, String list, String field, String value) {
    Optional<JsonNode> found =
        node.path(list).values().stream()
            .filter(item -> item.path(field).asString("").equals(value))
            .findFirst();
    return found.orElseGet(() -> node.path(list).path(-1));
  }

  /** Without zeros at the end, so that equal numbers are equal; missing is none. */
  static BigDecimal number(JsonNode number) {
    return number.isNumber() ? number.decimalValue().stripTrailingZeros() : BigDecimal.ZERO;
  }
}
