package juyu.station.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.model.order.FuelOrdered;
import juyu.model.people.Cashier;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.shift.CashierSignedIn;
import juyu.model.shift.ShiftOpened;
import juyu.model.shipment.FuelShipped;
import juyu.model.station.StationKind;
import juyu.model.station.StationRegistered;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.Site;
import juyu.station.Sold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the manager sees in the morning. The clock says 14:06:07 in Seoul, 14 February 2026. */
class TodayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);
  private static final Cashier KIM = new Cashier(UUID.randomUUID(), "김하늘");

  private Site site;
  private long receipts;

  @BeforeEach
  void open() {
    site = Site.open();
    site.sells("CD1001", Unit.LITRE);
    site.sells("SH3001", Unit.PIECE);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private SaleCompleted sold(
      LocalDate day, String product, Quantity quantity, long won, List<Tender> tenders) {
    Money total = Money.of(won);
    Money paid = tenders.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    long seq = ++receipts;
    return new SaleCompleted(
        UUID.randomUUID(),
        Site.P01,
        new ReceiptNo(Site.P01, day, seq).toString(),
        seq,
        UUID.randomUUID(),
        KIM,
        day,
        List.of(
            new SaleLine(
                1,
                product,
                product,
                quantity,
                Money.of(1689),
                UUID.randomUUID(),
                1,
                total,
                total,
                Money.ZERO)),
        tenders,
        total,
        total,
        Money.ZERO,
        paid.minus(total));
  }

  private SaleCompleted happens(
      Duration before, LocalDate day, String product, Quantity quantity, long won) {
    return happens(before, sold(day, product, quantity, won, List.of(Tender.cash(Money.of(won)))));
  }

  private SaleCompleted happens(Duration before, SaleCompleted sale) {
    site.clock().move(before.negated());
    site.p01().happens(sale);
    site.clock().move(before);
    return sale;
  }

  private JsonNode day(String query) {
    return site.manager().get("/day" + query).json();
  }

  @Test
  void theDayIsSummedByProductHourAndTenderWithoutWhatWasCancelled() {
    happens(Duration.ofHours(3), TODAY, "CD1001", Quantity.litres(10), 16_890);
    happens(Duration.ofHours(2), TODAY, "CD1001", Quantity.litres(20), 33_780);
    happens(
        Duration.ofHours(2),
        sold(
            TODAY,
            "SH3001",
            Quantity.pieces(2),
            2_000,
            List.of(Tender.card(Money.of(500), "1"), Tender.cash(Money.of(2_000)))));
    SaleCompleted wrong = happens(Duration.ofHours(1), TODAY, "SH3001", Quantity.pieces(1), 1_000);
    site.p01().happens(Sold.cancel(wrong, Site.P01));
    site.hears(site.p01());

    JsonNode day = day("");

    assertThat(day.path("businessDate").asString()).isEqualTo("2026-02-14");
    assertThat(day.path("sales").asLong()).isEqualTo(3);
    assertThat(day.path("amount").asLong()).isEqualTo(52_670);
    assertThat(day.path("cancels").asLong()).isEqualTo(1);
    assertThat(day.path("cancelled").asLong()).isEqualTo(1_000);
    assertThat(day.path("products").toString())
        .isEqualTo(
            "[{\"productId\":\"CD1001\",\"category\":\"FUEL\",\"unit\":\"LITRE\",\"qty\":30.000,"
                + "\"amount\":50670},{\"productId\":\"SH3001\",\"category\":\"SHOP\","
                + "\"unit\":\"PIECE\",\"qty\":2,\"amount\":2000}]");
    assertThat(day.path("categories").path(0).path("amount").asLong()).isEqualTo(50_670);
    assertThat(day.path("hours").toString())
        .isEqualTo(
            "[{\"from\":\"2026-02-14T02:00:00.000Z\",\"amount\":16890},"
                + "{\"from\":\"2026-02-14T03:00:00.000Z\",\"amount\":35780}]");
    assertThat(day.path("tenders").toString())
        .isEqualTo("[{\"kind\":\"CASH\",\"amount\":52170},{\"kind\":\"CARD\",\"amount\":500}]");
    assertThat(day.path("before").isMissingNode()).isTrue();
  }

  @Test
  void theDayIsComparedWithTheSameWeekdayUpToTheSameTime() {
    LocalDate then = TODAY.minusDays(7);
    Duration week = Duration.ofDays(7);
    happens(week.plusHours(3), then, "CD1001", Quantity.litres(30), 50_670);
    happens(week.minusHours(5), then, "CD1001", Quantity.litres(10), 16_890);
    happens(Duration.ofHours(1), TODAY, "CD1001", Quantity.litres(40), 67_560);
    site.hears(site.p01());

    JsonNode before = day("").path("before");

    assertThat(before.path("businessDate").asString()).isEqualTo("2026-02-07");
    assertThat(before.path("soFar").asLong()).isEqualTo(50_670);
    assertThat(before.path("amount").asLong()).isEqualTo(67_560);
    assertThat(before.path("hours")).hasSize(2);
    assertThat(day("").path("products").path(0).path("qtyBefore").asString()).isEqualTo("30.000");
    assertThat(day("?businessDate=2026-02-07").path("amount").asLong()).isEqualTo(67_560);
    assertThat(day("?businessDate=2026-02-07").path("asOf").asString())
        .isEqualTo("2026-02-07T15:00:00.000Z");
  }

  @Test
  void aTillIsShownWithWhoIsThereAndWhatHasComeFromIt() {
    Instant at = site.clock().instant();
    site.p01().happens(new CashierSignedIn(UUID.randomUUID(), Site.P01, KIM));
    site.p01()
        .happens(new ShiftOpened(UUID.randomUUID(), Site.P01, 12, KIM, TODAY, Money.of(100_000)));
    site.p01().happens(sold(TODAY, "SH3001", Quantity.pieces(1), 1_000, cash(1_000)));
    site.hears(site.p01());

    List<JsonNode> tills = site.manager().get("/tills").items();

    assertThat(tills).hasSize(3);
    JsonNode p01 = tills.getFirst();
    assertThat(p01.path("till").asString()).isEqualTo("ST0001-P01");
    assertThat(p01.path("link").asString()).isEqualTo("OFFLINE");
    assertThat(p01.path("lastEntryAt").asString()).isEqualTo(at.toString());
    assertThat(p01.path("cashier").path("name").asString()).isEqualTo("김하늘");
    assertThat(p01.path("shift").path("number").asLong()).isEqualTo(12);
    assertThat(p01.path("sales").asLong()).isEqualTo(1);
    assertThat(p01.path("amount").asLong()).isEqualTo(1_000);
    assertThat(tills.getLast().path("lastEntryAt").isMissingNode()).isTrue();
  }

  private static List<Tender> cash(long won) {
    return List.of(Tender.cash(Money.of(won)));
  }

  @Test
  void stockLastsAsLongAsTheDaysBeforeTodaySay() {
    site.manager()
        .post("/goodsReceipts", "{'productId':'CD1001','qty':1000,'reason':'opening stock'}");
    happens(Duration.ofDays(4), TODAY.minusDays(4), "CD1001", Quantity.litres(100), 168_900);
    happens(Duration.ofDays(1), TODAY.minusDays(1), "CD1001", Quantity.litres(300), 506_700);
    happens(Duration.ofHours(1), TODAY, "CD1001", Quantity.litres(100), 168_900);
    site.hears(site.p01());

    JsonNode outlook = site.manager().get("/stockOutlook").item();

    assertThat(outlook.path("onHand").asString()).isEqualTo("500.000");
    assertThat(outlook.path("days").asLong()).isEqualTo(4);
    assertThat(outlook.path("perDay").asString()).isEqualTo("100.000");
    assertThat(outlook.path("daysLeft").asString()).isEqualTo("5.0");
  }

  @Test
  void whatNeedsAPersonIsToldTheMostUrgentFirst() {
    happens(Duration.ofDays(1), TODAY.minusDays(1), "CD1001", Quantity.litres(100), 168_900);
    site.hears(site.p01());
    String order = shipped("경기80바1234", 20_000, Duration.ofHours(-1));
    String shortOrder = shipped("경기80바5678", 20_000, Duration.ofHours(2));
    site.manager()
        .post("/stocks/confirmStock", "{'orderId':'%s','qty':19862.4}".formatted(shortOrder));
    site.manager().post("/stockAdjustments", "{'productId':'SH3001','qty':-1,'reason':'broken'}");

    List<JsonNode> items = site.manager().get("/attention").items();

    assertThat(items.stream().map(item -> item.path("kind").asString()))
        .containsExactly("STOCK_NEGATIVE", "DELIVERY_SHORT", "DELIVERY_LATE");
    assertThat(items.get(1).path("qty").asString()).isEqualTo("-137.600");
    assertThat(items.get(1).path("reference").asString()).isEqualTo(shortOrder);
    assertThat(items.get(2).path("reference").asString()).isEqualTo("경기80바1234");
    assertThat(order).isNotEqualTo(shortOrder);
  }

  @Test
  void receiptsAreListedByVehicleWithHowFarTheyAreOff() {
    String fine = shipped("경기80바1234", 20_000, Duration.ofHours(1));
    String other = shipped("경기80바5678", 20_000, Duration.ofHours(1));
    confirm(fine, "19950");
    confirm(other, "19949.999");

    assertThat(site.manager().get("/receipts").items()).hasSize(2);
    JsonNode ofVehicle =
        site.manager()
            .get("/receipts?vehicleNo=" + URLEncoder.encode("경기80바1234", StandardCharsets.UTF_8))
            .item();
    assertThat(ofVehicle.path("orderId").asString()).isEqualTo(fine);
    assertThat(ofVehicle.path("band").asString()).isEqualTo("FINE");
    Answer page = site.manager().get("/receipts?limit=1");
    Answer next = site.manager().get("/receipts?limit=1&after=" + page.text("next"));
    assertThat(
            List.of(page.item().path("orderId").asString(), next.item().path("orderId").asString()))
        .containsExactlyInAnyOrder(fine, other);
  }

  private void confirm(String order, String litres) {
    site.manager()
        .post("/stocks/confirmStock", "{'orderId':'%s','qty':%s}".formatted(order, litres));
  }

  private String shipped(String vehicle, long litres, Duration in) {
    UUID order = UUID.randomUUID();
    Quantity load = Quantity.litres(litres);
    site.hq().happens(new FuelOrdered(order, Site.STATION, "CD1001", load, "here"));
    site.hq()
        .happens(
            new FuelShipped(
                UUID.randomUUID(),
                order,
                Site.STATION,
                "CD1001",
                load,
                vehicle,
                "here",
                site.clock().instant().plus(in)));
    site.hears(site.hq());
    return order.toString();
  }

  @Test
  void theStationSaysWhoItIsOnceHeadOfficeHasTold() {
    assertThat(site.manager().get("/station").json().path("name").isMissingNode()).isTrue();

    site.hq()
        .happens(
            new StationRegistered(Site.STATION, "SK Imme", "12 Imme-ro", StationKind.FRANCHISE));
    site.hears(site.hq());

    Answer station = site.manager().get("/station");
    assertThat(station.text("name")).isEqualTo("SK Imme");
    assertThat(station.text("businessDate")).isEqualTo("2026-02-14");
    assertThat(station.text("dayStartedAt")).isEqualTo("2026-02-13T15:00:00.000Z");
  }

  @Test
  void aSaleIsAtItsTillAndHereAndWaitsForHeadOffice() {
    SaleCompleted sale = sold(TODAY, "SH3001", Quantity.pieces(1), 1_000, cash(1_000));
    site.p01().happens(sale);
    site.hears(site.p01());

    assertThat(journey(sale.receiptNo()))
        .isEqualTo("ST0001-P01 WRITTEN, ST0001 APPLIED, HQ WAITING");
    assertThat(site.manager().get("/sales/nothing/journey").status()).isEqualTo(404);
  }

  private String journey(String sale) {
    return String.join(
        ", ",
        site.manager()
            .get("/sales/" + sale + "/journey")
            .json()
            .path("steps")
            .valueStream()
            .map(step -> step.path("node").asString() + " " + step.path("state").asString())
            .toList());
  }

  @Test
  void salesAreListedByBusinessDate() {
    happens(Duration.ofDays(1), TODAY.minusDays(1), "SH3001", Quantity.pieces(1), 1_000);
    happens(Duration.ZERO, TODAY, "SH3001", Quantity.pieces(2), 2_000);
    site.hears(site.p01());

    assertThat(site.manager().get("/sales?from=2026-02-14").item().path("total").asLong())
        .isEqualTo(2_000);
    assertThat(
            site.manager()
                .get("/sales?to=2026-02-13&till=ST0001-P01")
                .item()
                .path("total")
                .asLong())
        .isEqualTo(1_000);
    assertThat(site.manager().get("/sales?to=2026-02-13&till=ST0001-P02").items()).isEmpty();
  }
}
