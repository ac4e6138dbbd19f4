package juyu.bos.pictures;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import juyu.bos.world.Life;
import juyu.bos.world.Node;
import juyu.bos.world.Town;
import tools.jackson.databind.JsonNode;

/**
 * A station that has been open for a week: sales through its tills, tankers, shifts, a price
 * change, and on the last day a till that is away and a delivery that came short.
 */
final class BusyWeek {

  private static final Instant WEEK_BEFORE = Instant.parse("2026-11-12T21:00:00Z");
  private static final int TILLS = 4;

  private final Town town;
  private final Life life;
  private final Random random = new Random(20);

  BusyWeek() {
    this.town = new Town(TILLS, WEEK_BEFORE);
    town.startStation();
    for (int till = 1; till <= TILLS; till++) {
      town.startTill(till);
    }
    this.life = new Life(town);
  }

  Town town() {
    return town;
  }

  Life life() {
    return life;
  }

  /** A Friday, a Thursday, and the Friday that is on until 14:02. */
  BusyWeek happens() {
    life.opens().stocked().manager("이정민");
    openShifts();
    day(Instant.parse("2026-11-12T21:00:00Z"), 16, 3);
    closeShifts();
    tankers();
    town.clock().set(Instant.parse("2026-11-18T21:00:00Z"));
    openShifts();
    day(Instant.parse("2026-11-18T21:00:00Z"), 15, 1);
    closeShifts();
    town.clock().set(Instant.parse("2026-11-19T20:50:00Z"));
    openShifts();
    life.prices(
        java.util.Map.of("CD1001", 1699, "CD1002", 1559), Instant.parse("2026-11-20T21:00:00Z"));
    town.stopTill(3);
    morning();
    town.clock().set(Town.NOW);
    return this;
  }

  private void openShifts() {
    life.opensShift(1, "김하늘", "1111")
        .opensShift(2, "박서준", "2222")
        .opensShift(3, "최유진", "3333")
        .opensShift(4, "정민호", "4444");
  }

  private void closeShifts() {
    life.closesShift(1, 0, "");
    life.closesShift(2, random.nextInt(2) * -1_200, "거스름돈 착오");
    life.closesShift(3, 0, "");
    life.closesShift(4, 0, "");
  }

  /** So many hours from then on, with so many sales an hour at each till. */
  private void day(Instant opens, int hours, int sales) {
    for (int hour = 0; hour < hours; hour++) {
      for (int sale = 0; sale < sales * TILLS; sale++) {
        town.clock().set(opens.plus(Duration.ofMinutes(60L * hour + random.nextInt(60))));
        sell(1 + sale % TILLS);
      }
    }
    town.clock().set(opens.plus(Duration.ofHours(hours)));
  }

  private void sell(int till) {
    boolean byCard = random.nextInt(10) < 8;
    switch (random.nextInt(12)) {
      case 0 -> life.sells(till, "CF2001", 1, 4_500, byCard);
      case 1 -> life.sells(till, "SH3001", 2, 2_000, byCard);
      case 2 -> life.sells(till, "SH3002", 1, 3_500, byCard);
      case 3, 4, 5 -> life.sellsFuel(till, "CD1002", won(100_000, 500_000), byCard);
      case 6 -> life.sellsFuel(till, "CD1003", won(50_000, 90_000), byCard);
      case 7 -> life.sellsFuel(till, "CD1004", won(30_000, 80_000), byCard);
      default -> life.sellsFuel(till, "CD1001", won(30_000, 100_000), byCard);
    }
  }

  private long won(int from, int to) {
    return from + 10_000L * random.nextInt((to - from) / 10_000 + 1);
  }

  private void tankers() {
    String vehicle = "경기91바4821";
    town.clock().set(Instant.parse("2026-11-16T02:00:00Z"));
    String first = life.ordersAndShips("CD1001", 10_000, vehicle, Duration.ofHours(3));
    town.clock().move(Duration.ofHours(3));
    life.receives(first, "9969.5");
    town.clock().set(Instant.parse("2026-11-17T02:00:00Z"));
    String second = life.ordersAndShips("CD1002", 6_000, vehicle, Duration.ofHours(3));
    town.clock().move(Duration.ofHours(2));
    life.receives(second, "5962.2");
    town.clock().set(Instant.parse("2026-11-18T02:00:00Z"));
    String third = life.ordersAndShips("CD1004", 4_000, "경기80바1234", Duration.ofHours(3));
    town.clock().move(Duration.ofHours(4));
    life.receives(third, "3888");
  }

  /** Until 14:00 at three tills; the third has been off since 05:50. */
  private void morning() {
    Instant opens = Instant.parse("2026-11-19T21:00:00Z");
    int[] tills = {1, 2, 4};
    for (int hour = 0; hour < 8; hour++) {
      for (int sale = 0; sale < 11; sale++) {
        town.clock().set(opens.plus(Duration.ofMinutes(60L * hour + 5L * sale)));
        sell(tills[sale % 3]);
      }
    }
    JsonNode wrong = life.sellsFuel(1, "CD1002", 40_000, true);
    life.cancels(1, wrong, "주유기 착오");
    Node station = town.stationApi();
    life.ordersAndShips("CD1002", 20_000, "경기91바4821", Duration.ofMinutes(98));
    life.ordersAndShips("CD1001", 16_000, "경기91바5107", Duration.ofHours(17));
    life.orders("CD1004", 8_000);
    Town.await(
        "today's sales", () -> station.get("/day").path("sales").asLong(), sales -> sales >= 88);
  }

  /** A product and a person whose names are longer than any column. */
  void longNames() {
    life.product(
        "SH3009",
        "Windscreen washer concentrate with antifreeze, mountain pine scent, 12 × 1.8 l",
        "산속 소나무향 겨울용 부동 워셔액 농축 원액 1.8리터 12개 묶음 특별 기획 상품",
        "PIECE",
        "SHOP");
    Town.await(
        "the new product",
        () ->
            town.stationApi().items("/productMasters?limit=100").stream()
                .anyMatch(one -> one.path("productId").asString().equals("SH3009")),
        known -> known);
    town.stationApi()
        .post(
            "/goodsReceipts",
            java.util.Map.of("productId", "SH3009", "qty", "24", "reason", "trial"));
  }

  /** So many sales today that a list has ten thousand of them. */
  void thousands() {
    for (int sale = 0; sale < 10_000; sale++) {
      life.sells(1 + sale % 2, "SH3001", 1, 1_000, sale % 5 != 0);
    }
  }
}
