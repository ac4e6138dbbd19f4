package juyu.app.tour;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import juyu.app.api.ApiClient;
import juyu.app.fleet.Fleet;
import tools.jackson.databind.JsonNode;

/** The nodes of the demo, as the story looks at them: through their APIs, as anybody may. */
final class Lookout {

  private static final int LATEST = 100;

  private final Fleet fleet;

  Lookout(Fleet fleet) {
    this.fleet = fleet;
  }

  /**
   * What they say now.
   *
   * @throws RuntimeException if one of them does not answer
   */
  Seen look() throws InterruptedException {
    return new Seen(
        items(fleet.tills().getFirst().api(), "/sales").map(Lookout::sale).toList(),
        items(fleet.hq().api(), "/orderStatuses").map(Lookout::order).toList(),
        items(fleet.hq().api(), "/priceChanges").map(Lookout::change).toList());
  }

  private static Stream<JsonNode> items(ApiClient node, String path) throws InterruptedException {
    return List.copyOf(node.get(path + "?limit=" + LATEST).path("items").values()).stream();
  }

  private static Seen.Sale sale(JsonNode sale) {
    return new Seen.Sale(
        sale.path("id").asString(""),
        sale.path("lines").values().stream()
            .anyMatch(line -> line.path("unit").asString("").equals("LITRE")),
        sale.path("status").asString("").equals("APPLIED"));
  }

  private static Seen.Order order(JsonNode order) {
    String status = order.path("status").asString("");
    boolean received = status.equals("RECEIVED");
    return new Seen.Order(
        order.path("orderId").asString(""),
        received || status.equals("SHIPPED"),
        received,
        order.path("difference").decimalValue(BigDecimal.ZERO));
  }

  private static Seen.Change change(JsonNode change) {
    JsonNode count = change.path("rollOut");
    long nodes = count.path("nodes").longValue(0);
    return new Seen.Change(
        change.path("id").asString(""), nodes > 0 && count.path("inForce").longValue(0) == nodes);
  }
}
