package juyu.bos.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What happens in a town, by the nodes' APIs: head office decides, people work, customers buy. */
public final class Life {

  private final Town town;
  private static final long FLOAT = 100_000;

  private final Map<Integer, Node> cashiers = new HashMap<>();
  private final Map<Integer, Long> cash = new HashMap<>();

  public Life(Town town) {
    this.town = town;
  }

  /** Head office registers the station, its products and their prices; the station hears of it. */
  public Life opens() {
    Node hq = town.hqApi();
    hq.post(
        "/stations",
        Map.of(
            "code", Town.STATION,
            "name", "SK Imme",
            "address", "12 Imme-ro, Icheon-si, Gyeonggi-do",
            "kind", "FRANCHISE"));
    product("CD1001", "Regular gasoline", "보통휘발유", "LITRE", "FUEL");
    product("CD1002", "Diesel", "자동차경유", "LITRE", "FUEL");
    product("CD1003", "Premium gasoline", "고급휘발유", "LITRE", "FUEL");
    product("CD1004", "Kerosene", "실내등유", "LITRE", "FUEL");
    product("CF2001", "Americano", "아메리카노", "PIECE", "CAFE");
    product("SH3001", "Spring water 500 ml", "생수 500ml", "PIECE", "SHOP");
    product("SH3002", "Washer fluid 1.8 l", "워셔액 1.8L", "PIECE", "SHOP");
    prices(
        Map.of(
            "CD1001", 1689, "CD1002", 1549, "CD1003", 1939, "CD1004", 1310, "CF2001", 4500,
            "SH3001", 1000, "SH3002", 3500));
    Town.awaitItems(town.stationApi(), "/prices", 7);
    return this;
  }

  public void product(String id, String name, String nameKo, String unit, String category) {
    town.hqApi()
        .post(
            "/products",
            Map.of(
                "productId", id,
                "name", name,
                "nameKo", nameKo,
                "unit", unit,
                "vat", "STANDARD",
                "category", category));
  }

  /** From now on. */
  public void prices(Map<String, Integer> won) {
    town.hqApi().post("/priceChanges", Map.of("prices", list(won)));
  }

  /** From then on. */
  public void prices(Map<String, Integer> won, Instant from) {
    town.hqApi().post("/priceChanges", Map.of("prices", list(won), "effectiveAt", from));
  }

  private static List<Map<String, Object>> list(Map<String, Integer> won) {
    List<Map<String, Object>> all = new ArrayList<>();
    won.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            price -> all.add(Map.of("productId", price.getKey(), "unitPrice", price.getValue())));
    return all;
  }

  /** Tanks with something in them, and goods on the shelves. */
  public Life stocked() {
    Node station = town.stationApi();
    tank(1, "CD1001", 50_000);
    tank(2, "CD1002", 40_000);
    tank(3, "CD1003", 20_000);
    tank(4, "CD1004", 20_000);
    goods(station, "CD1001", "34000");
    goods(station, "CD1002", "16500");
    goods(station, "CD1003", "13400");
    goods(station, "CD1004", "8300");
    goods(station, "CF2001", "600");
    goods(station, "SH3001", "480");
    goods(station, "SH3002", "60");
    return this;
  }

  private void tank(int no, String product, int litres) {
    town.stationApi()
        .post("/tanks", Map.of("tankNo", no, "productId", product, "capacity", litres));
  }

  private static void goods(Node station, String product, String qty) {
    station.post(
        "/goodsReceipts", Map.of("productId", product, "qty", qty, "reason", "opening stock"));
  }

  /** A manager who signs in with {@link Town#PASSWORD}. */
  public Life manager(String name) {
    town.stationApi()
        .post(
            "/people",
            Map.of("name", name, "role", "MANAGER", "password", Town.PASSWORD, "pin", "9999"));
    return this;
  }

  /** A cashier comes to work at a till and opens a shift. */
  public Life opensShift(int till, String name, String pin) {
    Node station = town.stationApi();
    if (station.items("/people").stream()
        .noneMatch(one -> one.path("name").asString().equals(name))) {
      station.post("/people", Map.of("name", name, "role", "CASHIER", "pin", pin));
    }
    Node api = town.tillApi(till);
    String id =
        Town.await(
                name + " to be known at till " + till,
                () ->
                    api.items("/people").stream()
                        .filter(one -> one.path("name").asString().equals(name))
                        .toList(),
                found -> !found.isEmpty())
            .getFirst()
            .path("personId")
            .asString();
    Town.await(
        "prices at till " + till,
        () -> api.items("/products?limit=1000").stream().filter(one -> one.has("price")).count(),
        count -> count >= 7);
    String token =
        api.post("/signIns", Map.of("personId", id, "pin", pin)).path("token").asString();
    Node cashier = api.as(token);
    cashier.post("/shifts", Map.of("float", FLOAT));
    cashiers.put(till, cashier);
    return this;
  }

  /** Closes the shift with so much more or less in the drawer than there should be. */
  public void closesShift(int till, long off, String reason) {
    Node cashier = at(till);
    long expected = FLOAT + cash.getOrDefault(till, 0L);
    Map<String, Object> body = new HashMap<>();
    body.put("counted", expected + off);
    if (!reason.isEmpty()) {
      body.put("reason", reason);
    }
    cashier.post("/shifts/current/close", body);
    cashiers.remove(till);
    cash.remove(till);
  }

  private Node at(int till) {
    Node cashier = cashiers.get(till);
    if (cashier == null) {
      throw new AssertionError("nobody works at till " + till);
    }
    return cashier;
  }

  /** Somebody buys fuel for so much. */
  public JsonNode sellsFuel(int till, String product, long won, boolean byCard) {
    kept(till, won, byCard);
    return at(till)
        .post(
            "/sales",
            Map.of(
                "lines", List.of(Map.of("productId", product, "amount", won)),
                "tenders", List.of(tender(won, byCard))));
  }

  /** Somebody buys so many pieces. */
  public JsonNode sells(int till, String product, int pieces, long won, boolean byCard) {
    kept(till, won, byCard);
    return at(till)
        .post(
            "/sales",
            Map.of(
                "lines", List.of(Map.of("productId", product, "qty", "" + pieces)),
                "tenders", List.of(tender(won, byCard))));
  }

  private void kept(int till, long won, boolean byCard) {
    if (!byCard) {
      cash.merge(till, won, Long::sum);
    }
  }

  private static Map<String, Object> tender(long won, boolean byCard) {
    return Map.of("kind", byCard ? "CARD" : "CASH", "amount", won);
  }

  public void cancels(int till, JsonNode sale, String reason) {
    at(till).post("/sales/" + sale.path("id").asString() + "/cancel", Map.of("reason", reason));
  }

  /** The station orders, and head office ships at once; returns the order. */
  public String ordersAndShips(String product, int litres, String vehicle, Duration in) {
    town.hqApi().patch("/logistics", Map.of("shipping", "BY_HAND"));
    String order = orders(product, litres);
    ships(order, vehicle, in);
    return order;
  }

  public String orders(String product, int litres) {
    return town.stationApi()
        .post("/orders", Map.of("productId", product, "qty", litres))
        .path("orderId")
        .asString();
  }

  public void ships(String order, String vehicle, Duration in) {
    Town.await(
        "the order at head office",
        () ->
            town.hqApi().items("/orders").stream()
                .anyMatch(one -> one.path("orderId").asString().equals(order)),
        found -> found);
    town.hqApi()
        .post(
            "/shipments",
            Map.of(
                "orderId", order,
                "vehicleNo", vehicle,
                "expectedAt", town.clock().instant().plus(in)));
    Town.await(
        "the expected receipt",
        () ->
            town.stationApi().items("/expectedReceipts").stream()
                .anyMatch(one -> one.path("orderId").asString().equals(order)),
        found -> found);
  }

  public void receives(String order, String litres) {
    town.stationApi().post("/stocks/confirmStock", Map.of("orderId", order, "qty", litres));
  }

  /** Waits until the station has this many sales of today. */
  public void awaitSales(int count) {
    Town.await(
        count + " sales at the station",
        () -> town.stationApi().get("/day").path("sales").asLong(),
        sales -> sales >= count);
  }
}
