package juyu.app.journey;

import static juyu.app.journey.Checks.same;
import static juyu.app.journey.Checks.that;

import java.util.Map;
import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import tools.jackson.databind.JsonNode;

/** Selling and cancelling at one till, with the word that the cashier reads. */
final class Till {

  static final String APPLIED = "APPLIED";
  static final String KEPT = "KEPT";

  private final ApiClient api;

  Till(ApiClient api) {
    this.api = api;
  }

  /** Sells, and checks what the till has worked out. */
  JsonNode sell(Basket basket, Map<String, ?> request) throws InterruptedException {
    JsonNode sale = api.post("/sales", request);
    same("the sale's total", basket.total(), sale.path("total").longValue());
    same("litres sold", basket.fuel().qty(), Chain.number(sale.path("lines").path(0).path("qty")));
    return sale;
  }

  /** Sells for cash, and checks the change. */
  JsonNode sellForCash(Basket basket) throws InterruptedException {
    JsonNode sale = sell(basket, basket.inCash());
    same("the change", basket.change(), sale.path("change").longValue());
    return sale;
  }

  /**
   * Waits for the word that the station has applied the sale. Mostly it is there already: only a
   * slow machine answers before it.
   */
  void awaitApplied(JsonNode sale) throws InterruptedException {
    Awaited.until(
        "the station to apply the sale",
        () -> find(id(sale)),
        now -> now.path("status").asString("").equals(APPLIED));
  }

  /** Sales and cancels that the station has not confirmed yet. */
  long unconfirmed() throws InterruptedException {
    return api.get("/sales/unconfirmed").path("count").longValue();
  }

  /** Won taken in the open shift, less what was paid back; 0 before the first sale opens one. */
  long net() throws InterruptedException {
    return api.find("/shifts/current/x").path("totals").path("net").longValue();
  }

  JsonNode find(String sale) throws InterruptedException {
    return api.get("/sales/" + sale);
  }

  /** Cancels a sale of this till or of another, and waits until the station has applied it. */
  JsonNode cancel(String sale, String reason) throws InterruptedException {
    api.post("/sales/" + sale + "/cancel", Map.of("reason", reason));
    return Awaited.until(
            "the station to apply the cancel",
            () -> find(sale),
            now -> now.path("cancelled").path("status").asString("").equals(APPLIED))
        .path("cancelled");
  }

  /** A sale that nobody could confirm yet. */
  void requireKept(JsonNode sale) {
    that(
        sale.path("status").asString("").equals(KEPT),
        "the station is away, and the till says " + sale.path("status").asString(""));
  }

  static String id(JsonNode sale) {
    return sale.path("id").asString("");
  }
}
