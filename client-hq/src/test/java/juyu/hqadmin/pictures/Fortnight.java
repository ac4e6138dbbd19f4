package juyu.hqadmin.pictures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import juyu.hqadmin.world.Api;
import juyu.hqadmin.world.Brand;
import juyu.model.value.NodeCode;

/**
 * A brand of eleven stations that has been open for two weeks: sales each day, tankers that came as
 * ordered, short and over, price changes, and on the last day two stations that are away.
 */
final class Fortnight {

  /** 14:02 on a Friday in Seoul. */
  static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");

  static final String PASSWORD = "spring tide seven";

  private static final int DAYS = 14;
  private static final Instant OPENS = NOW.minus(Duration.ofDays(DAYS)).minusSeconds(8 * 3600);
  private static final String LONG_NAME = "Gyeongbu Expressway Cheonan Service Area, southbound";

  private final Map<NodeCode, String> names = new LinkedHashMap<>();
  private final Map<NodeCode, Api> cashiers = new HashMap<>();
  private final Random random = new Random(20);
  private final Brand brand;
  private final Api office;

  Fortnight() {
    int number = 1;
    for (String name :
        List.of(
            "SK Imme",
            "Namsan",
            "Haeundae",
            "Gyeongju",
            "Yeosu",
            "Mokpo",
            "Paju",
            "Andong",
            LONG_NAME,
            "Gumi",
            "Jongno")) {
      names.put(NodeCode.of("ST%04d".formatted(number++)), name);
    }
    Map<NodeCode, Integer> tills = new TreeMap<>();
    names.keySet().forEach(station -> tills.put(station, station.value().endsWith("1") ? 2 : 1));
    brand = new Brand(tills, OPENS);
    office = brand.api(NodeCode.HQ);
  }

  Brand brand() {
    return brand;
  }

  /** All of it, until 14:02 on the last day. */
  Fortnight happens() {
    staff();
    catalogue();
    names.forEach(this::opens);
    for (int day = DAYS; day > 0; day--) {
      Instant morning = NOW.minus(Duration.ofDays(day)).minusSeconds(7 * 3600);
      names.keySet().forEach(station -> sells(station, morning, 15, 4));
    }
    tankers();
    lastDay();
    return this;
  }

  private void staff() {
    person("정본부", "ADMIN");
    person("한감사", "AUDITOR");
    person("Alexandria Featherstonehaugh", "ADMIN");
  }

  private void person(String name, String role) {
    office.post("/people", Map.of("name", name, "role", role, "password", PASSWORD));
  }

  private void catalogue() {
    product("CD1001", "Regular gasoline", "보통휘발유", "LITRE", "FUEL");
    product("CD1002", "Diesel", "자동차경유", "LITRE", "FUEL");
    product("CD1003", "Premium gasoline", "고급휘발유", "LITRE", "FUEL");
    product("CD1004", "Kerosene", "실내등유", "LITRE", "FUEL");
    product("CF2001", "Americano", "아메리카노", "PIECE", "CAFE");
    product("SH3001", "Spring water 500 ml", "생수 500ml", "PIECE", "SHOP");
    product(
        "SH3002",
        "All-season washer fluid with insect remover, refill 1.8 L",
        "사계절용 벌레 제거 발수 코팅 워셔액 영하 25도 리필 1.8L",
        "PIECE",
        "SHOP");
    product("SH3003", "Road map 2024", "도로 지도 2024", "PIECE", "SHOP");
    office.post("/products/SH3003/withdraw", Map.of());
    prices(
        Map.of(
            "CD1001", 1_689, "CD1002", 1_549, "CD1003", 1_939, "CD1004", 1_310, "CF2001", 4_500,
            "SH3001", 1_000, "SH3002", 3_500),
        List.of(),
        OPENS);
  }

  private void product(String id, String name, String nameKo, String unit, String category) {
    office.post(
        "/products",
        Map.of(
            "productId", id,
            "name", name,
            "nameKo", nameKo,
            "unit", unit,
            "vat", "STANDARD",
            "category", category));
  }

  private String prices(Map<String, Integer> won, List<NodeCode> where, Instant from) {
    List<Map<String, Object>> prices = new ArrayList<>();
    new TreeMap<>(won)
        .forEach((product, price) -> prices.add(Map.of("productId", product, "unitPrice", price)));
    return office
        .post("/priceChanges", Map.of("prices", prices, "stations", where, "effectiveAt", from))
        .path("id")
        .asString();
  }

  private void opens(NodeCode station, String name) {
    office.post(
        "/stations",
        Map.of(
            "code",
            station,
            "name",
            name,
            "address",
            "12 Imme-ro, Icheon-si, Gyeonggi-do",
            "kind",
            station.value().endsWith("3") ? "CONSIGNED" : "FRANCHISE"));
    brand.start(station);
    NodeCode till = brand.tills(station).getFirst();
    Api place = brand.api(station);
    place.post("/people", Map.of("name", "김하늘", "role", "CASHIER", "pin", "1111"));
    Api there = brand.api(till);
    Brand.await(
        "prices and people at " + till,
        () ->
            there.items("/people").size() >= 1
                && there.items("/products?limit=1000").stream()
                        .filter(product -> product.has("price"))
                        .count()
                    >= 7,
        ready -> ready);
    place.post(
        "/goodsReceipts",
        Map.of("productId", "CD1001", "qty", "340000", "reason", "opening stock"));
    place.post(
        "/goodsReceipts",
        Map.of("productId", "CD1002", "qty", "240000", "reason", "opening stock"));
    String person = there.items("/people").getFirst().path("personId").asString();
    String token =
        there.post("/signIns", Map.of("personId", person, "pin", "1111")).path("token").asString();
    Api cashier = there.as(token);
    cashier.post("/shifts", Map.of("float", 100_000));
    cashiers.put(station, cashier);
  }

  private Api cashier(NodeCode station) {
    Api cashier = cashiers.get(station);
    if (cashier == null) {
      throw new AssertionError("nobody works at " + station);
    }
    return cashier;
  }

  /** So many sales in so many hours. */
  private void sells(NodeCode station, Instant from, int hours, int sales) {
    for (int sale = 0; sale < sales; sale++) {
      brand.clock().set(from.plus(Duration.ofMinutes(60L * hours * sale / sales)));
      sell(station);
    }
  }

  private String sell(NodeCode station) {
    boolean byCard = random.nextInt(10) < 8;
    int kind = random.nextInt(12);
    Map<String, Object> line =
        switch (kind) {
          case 0 -> Map.of("productId", "CF2001", "qty", "1");
          case 1 -> Map.of("productId", "SH3002", "qty", "1");
          case 2, 3, 4 -> Map.of("productId", "CD1002", "amount", won(100_000, 500_000));
          case 5 -> Map.of("productId", "CD1003", "amount", won(50_000, 90_000));
          default -> Map.of("productId", "CD1001", "amount", won(30_000, 100_000));
        };
    Object due =
        kind == 0 ? Long.valueOf(4_500) : kind == 1 ? Long.valueOf(3_500) : line.get("amount");
    return cashier(station)
        .post(
            "/sales",
            Map.of(
                "lines", List.of(line),
                "tenders", List.of(Map.of("kind", byCard ? "CARD" : "CASH", "amount", due))))
        .path("id")
        .asString();
  }

  private long won(int from, int to) {
    return from + 10_000L * random.nextInt((to - from) / 10_000 + 1);
  }

  private void tankers() {
    office.patch("/logistics", Map.of("shipping", "BY_HAND"));
    brand.clock().set(NOW.minus(Duration.ofDays(2)));
    List<String> received = List.of("10000", "9888", "10120");
    int at = 0;
    for (String qty : received) {
      NodeCode station = List.copyOf(names.keySet()).get(at++);
      String order = order(station, "CD1001", 10_000);
      ship(station, order, "경기91바482" + at);
      brand.api(station).post("/stocks/confirmStock", Map.of("orderId", order, "qty", qty));
    }
  }

  private String order(NodeCode station, String product, int litres) {
    String order =
        brand
            .api(station)
            .post("/orders", Map.of("productId", product, "qty", litres))
            .path("orderId")
            .asString();
    Brand.await(
        "the order at head office",
        () ->
            office.items("/orders").stream()
                .anyMatch(one -> one.path("orderId").asString().equals(order)),
        known -> known);
    return order;
  }

  private void ship(NodeCode station, String order, String vehicle) {
    office.post(
        "/shipments",
        Map.of(
            "orderId", order,
            "vehicleNo", vehicle,
            "expectedAt", brand.clock().instant().plus(Duration.ofHours(3))));
    Brand.await(
        "the expected receipt",
        () ->
            brand.api(station).items("/expectedReceipts").stream()
                .anyMatch(one -> one.path("orderId").asString().equals(order)),
        known -> known);
  }

  private void lastDay() {
    List<NodeCode> all = List.copyOf(names.keySet());
    Instant morning = NOW.minus(Duration.ofHours(7));
    brand.clock().set(morning);
    prices(Map.of("CD1002", 1_559), all.subList(0, 4), morning);
    for (NodeCode station : all) {
      sells(station, morning.plusSeconds(60), 6, 4);
    }
    String wrong = sell(all.getFirst());
    cashier(all.getFirst()).post("/sales/" + wrong + "/cancel", Map.of("reason", "주유기 착오"));
    brand.stop(all.get(4));
    brand.stop(all.get(7));
    brand.clock().set(NOW.minus(Duration.ofMinutes(130)));
    order(all.get(2), "CD1002", 20_000);
    brand.clock().set(NOW.minus(Duration.ofMinutes(72)));
    order(all.get(1), "CD1001", 16_000);
    brand.clock().set(NOW.minus(Duration.ofMinutes(31)));
    order(all.get(8), "CD1004", 8_000);
    String sent = order(all.get(3), "CD1001", 12_000);
    ship(all.get(3), sent, "경기91바5107");
    String unwanted = order(all.get(5), "CD1004", 4_000);
    office.delete("/orders/" + unwanted + "?reason=Ordered%20twice");
    brand.clock().set(NOW.minus(Duration.ofMinutes(10)));
    prices(Map.of("CD1001", 1_679), List.of(), NOW.minus(Duration.ofMinutes(2)));
    brand.clock().set(NOW.minus(Duration.ofMinutes(2)));
    Brand.await(
        "the new price in force",
        () -> office.items("/priceChanges").getFirst().path("rollOut").path("inForce").asInt(),
        count -> count >= 18);
    prices(Map.of("CD1002", 1_564, "CD1003", 1_949), all.subList(0, 6), NOW.plusSeconds(3 * 3600));
    brand.clock().set(NOW);
  }
}
