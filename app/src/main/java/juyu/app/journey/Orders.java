package juyu.app.journey;

import static juyu.app.journey.Checks.same;

import java.math.BigDecimal;
import java.util.Map;
import juyu.app.api.Awaited;
import tools.jackson.databind.JsonNode;

/** Fuel orders as the nodes tell of them. */
final class Orders {

  private static final String ADDRESS = "SK Imme Station";

  private final Chain chain;

  Orders(Chain chain) {
    this.chain = chain;
  }

  /** How head office ships from now on. */
  void ship(String mode) throws InterruptedException {
    chain.hq().patch("/logistics", Map.of("shipping", mode));
  }

  /** The station orders; returns the order's id. */
  String place(String product, BigDecimal litres) throws InterruptedException {
    JsonNode order =
        chain
            .station()
            .post(
                "/orders",
                Map.of("productId", product, "qty", litres.toPlainString(), "destAddr", ADDRESS));
    same("the new order at the station", "ORDERED", order.path("status").asString(""));
    return order.path("orderId").asString("");
  }

  /** Waits until head office says so of the order. */
  JsonNode atHq(String order, String status) throws InterruptedException {
    return Awaited.until(
        "the order to be %s at HQ".formatted(status),
        () -> chain.orderAtHq(order),
        seen -> seen.path("status").asString("").equals(status));
  }

  /** Waits until the station says so of the order. */
  JsonNode atStation(String order, String status) throws InterruptedException {
    return Awaited.until(
        "the order to be %s at the station".formatted(status),
        () -> chain.station().get("/orders/" + order),
        seen -> seen.path("status").asString("").equals(status));
  }

  /** Waits for the expected receipt, and checks that it says what the shipment does. */
  JsonNode expected(String order, BigDecimal litres, String vehicle) throws InterruptedException {
    JsonNode receipt =
        Awaited.until(
            "the expected receipt at the station",
            () -> chain.expectedReceipt(order),
            seen -> !seen.isMissingNode());
    same("its quantity", litres.stripTrailingZeros(), Chain.number(receipt.path("qty")));
    same("its vehicle", vehicle, receipt.path("vehicleNo").asString(""));
    return receipt;
  }

  /** The manager confirms what came; returns the receipt. */
  JsonNode confirm(String order, BigDecimal litres) throws InterruptedException {
    return chain
        .station()
        .post("/stocks/confirmStock", Map.of("orderId", order, "qty", litres.toPlainString()));
  }
}
