package juyu.app.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import juyu.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A small data set, sent as commands to the nodes' APIs. Each part is sent while its node has
 * nothing of it yet, under keys that stay the same, so that one that was cut off is completed and
 * nothing is ever there twice.
 */
final class DataSet {

  private final Fleet fleet;
  private final JsonNode data;

  DataSet(Fleet fleet) {
    this.fleet = fleet;
    this.data = read();
  }

  private static JsonNode read() {
    try (InputStream in = DataSet.class.getResourceAsStream("dataset.json")) {
      if (in == null) {
        throw new IllegalStateException("the data set is missing");
      }
      return Json.read(in.readAllBytes(), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The people of the station. */
  List<JsonNode> people() {
    return List.copyOf(data.path("people").values());
  }

  /** Who answers for the station. */
  List<JsonNode> managers() {
    return people().stream()
        .filter(person -> person.path("role").asString("").equals("MANAGER"))
        .toList();
  }

  /** Who works at head office. */
  List<JsonNode> staff() {
    return List.copyOf(data.path("staff").values());
  }

  /** What head office decides: the station, products and prices. */
  void headOffice() throws InterruptedException {
    headOffice(fleet.hq().api());
  }

  /** What the station has: tanks, people and goods. */
  void station(Secrets secrets) throws InterruptedException {
    station(fleet.station().api(), secrets);
  }

  /** Returns once the till can sell; its cashiers have their PINs. */
  void till(FleetNode till, Secrets secrets) throws InterruptedException {
    List<JsonNode> cashiers =
        people().stream()
            .filter(person -> person.path("role").asString("").equals("CASHIER"))
            .toList();
    int place = fleet.tills().indexOf(till);
    till(till.api(), cashiers.get(place % cashiers.size()).path("name").asString(""), secrets);
  }

  private void headOffice(ApiClient hq) throws InterruptedException {
    if (isEmpty(hq, "/priceChanges")) {
      hq.post("/stations", data.path("station"), "demo-station");
      all(hq, "/products", "products");
      hq.post("/priceChanges", Map.of("prices", data.path("prices")), "demo-prices");
    }
  }

  private void station(ApiClient station, Secrets secrets) throws InterruptedException {
    Set<String> products = ids(data.path("products"));
    Awaited.until(
        "the products at the station",
        () -> ids(station.get("/productMasters?limit=1000").path("items")),
        known -> known.containsAll(products));
    if (isEmpty(station, "/people") || isEmpty(station, "/stockSummaries")) {
      all(station, "/tanks", "tanks");
      secrets.register(fleet.station(), people());
      all(station, "/goodsReceipts", "goodsReceipts");
    }
  }

  private void till(ApiClient till, String cashier, Secrets secrets) throws InterruptedException {
    Set<String> products = ids(data.path("products"));
    Awaited.until(
        "the prices at " + till.node(),
        () -> ids(till.get("/products?limit=1000").path("items"), item -> item.has("price")),
        known -> known.containsAll(products));
    if (isEmpty(till, "/shifts")) {
      JsonNode known =
          Awaited.until(
              "%s to be known at %s".formatted(cashier, till.node()),
              () -> person(till, cashier),
              person -> !person.isMissingNode());
      openShift(till, known.path("personId").asString(""), secrets.pin(cashier).orElseThrow());
    }
  }

  private static JsonNode person(ApiClient till, String name) throws InterruptedException {
    return till.get("/people").path("items").values().stream()
        .filter(person -> person.path("name").asString("").equals(name))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private void openShift(ApiClient till, String personId, String pin) throws InterruptedException {
    JsonNode signedIn = till.post("/signIns", Map.of("personId", personId, "pin", pin));
    till.as(signedIn.path("token").asString(""))
        .post("/shifts", Map.of("float", data.path("openingFloat").longValue()));
  }

  /** Sends each of a list, under keys that name its place in it. */
  private void all(ApiClient node, String path, String list) throws InterruptedException {
    int place = 0;
    for (JsonNode item : data.path(list).values()) {
      node.post(path, item, "demo-%s-%d".formatted(list, place++));
    }
  }

  private static boolean isEmpty(ApiClient node, String path) throws InterruptedException {
    return node.get(path).path("items").isEmpty();
  }

  private static Set<String> ids(JsonNode items) {
    return ids(items, item -> true);
  }

  private static Set<String> ids(JsonNode items, Predicate<JsonNode> some) {
    return items.values().stream()
        .filter(some)
        .map(item -> item.path("productId").asString(""))
        .collect(Collectors.toSet());
  }
}
