package juyu.station.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.model.journal.Reception;
import juyu.model.sale.SaleCompleted;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.Site;
import juyu.station.Sold;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What tills sell and cancel, as the station sums and shows it. */
class SalesTest {

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
    site.sells("CD1001", Unit.LITRE);
    site.sells("CD1011", Unit.LITRE);
    site.sells("CF2011", Unit.PIECE);
    site.sells("CD1002", Unit.LITRE);
    site.sells("CD1003", Unit.LITRE);
    site.sells("CF2001", Unit.PIECE);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static String sums(String query) {
    return site.manager().get("/salesSummaries" + query).items().stream()
        .map(sum ->
            "%s %s %s %s %s"
                .formatted(
                    sum.path("businessDate").asString(),
                    sum.path("till").asString(),
                    sum.path("productId").asString(),
                    sum.path("qty").asString(),
                    sum.path("amount").asString()))
        .toList()
        .toString();
  }

  private static String onHand(String product) {
    return site.manager().get("/stockSummaries").items().stream()
        .filter(item -> item.path("productId").asString().equals(product))
        .map(item -> item.path("onHand").asString())
        .findFirst()
        .orElse("none");
  }

  @Test
  void salesAreSummedByProductDayAndTill() {
    site.p01().happens(Sold.sale(Site.P01, 1, "CD1011", Quantity.litres(10), 16_890));
    site.p01().happens(Sold.sale(Site.P01, 2, "CD1011", Quantity.litres(20), 33_780));
    site.p02().happens(Sold.sale(Site.P02, 1, "CD1011", Quantity.litres(5), 8_445));
    site.p02().happens(Sold.sale(Site.P02, 2, "CF2011", Quantity.pieces(2), 9_000));
    site.hears(site.p01());
    site.hears(site.p02());

    assertThat(sums("?productId=CD1011"))
        .isEqualTo(
            "[2026-02-14 ST0001-P01 CD1011 30.000 50670, 2026-02-14 ST0001-P02 CD1011 5.000 8445]");
    assertThat(sums("?productId=CD1011&till=ST0001-P02"))
        .isEqualTo("[2026-02-14 ST0001-P02 CD1011 5.000 8445]");
    assertThat(sums("?businessDate=2026-02-13")).isEqualTo("[]");
    assertThat(sums("?from=2026-02-15")).isEqualTo("[]");
    assertThat(sums("?productId=CF2011&from=2026-02-14&to=2026-02-14"))
        .isEqualTo("[2026-02-14 ST0001-P02 CF2011 2 9000]");
  }

  @Test
  void sumsComeInPagesAlsoOfOneProduct() {
    site.p01().happens(Sold.sale(Site.P01, 11, "CD1003", Quantity.litres(1), 1_689));
    site.p02().happens(Sold.sale(Site.P02, 11, "CD1003", Quantity.litres(2), 3_378));
    site.hears(site.p01());
    site.hears(site.p02());

    Answer first = site.manager().get("/salesSummaries?productId=CD1003&limit=1");
    Answer second =
        site.manager().get("/salesSummaries?productId=CD1003&limit=1&after=" + first.text("next"));

    assertThat(first.item().path("till").asString()).isEqualTo("ST0001-P01");
    assertThat(second.item().path("till").asString()).isEqualTo("ST0001-P02");
    assertThat(second.text("next")).isEmpty();
  }

  @Test
  void aCancelledSaleLeavesTheSumsAndIsShownAsCancelled() {
    SaleCompleted sale = Sold.sale(Site.P01, 21, "CD1002", Quantity.litres(10), 16_890);
    site.p01().happens(sale);
    site.p01().happens(Sold.cancel(sale, Site.P01));
    site.hears(site.p01());

    assertThat(sums("?productId=CD1002")).isIn("[]", "[2026-02-14 ST0001-P01 CD1002 0.000 0]");
    Answer shown = site.manager().get("/sales/" + sale.saleId());
    assertThat(shown.json().path("cancelled").path("reason").asString()).isEqualTo("wrong pump");
    assertThat(onHand("CD1002")).isEqualTo("0.000");
  }

  @Test
  void aCancelThatComesBeforeItsSaleCountsOnceAllTheSame() {
    SaleCompleted sale = Sold.sale(Site.P01, 31, "CF2001", Quantity.pieces(3), 13_500);
    String before = onHand("CF2001");

    site.p02().happens(Sold.cancel(sale, Site.P02));
    assertThat(site.hears(site.p02())).isInstanceOf(Reception.Applied.class);
    site.p01().happens(sale);
    assertThat(site.hears(site.p01())).isInstanceOf(Reception.Applied.class);

    assertThat(onHand("CF2001")).isEqualTo(before.equals("none") ? "0" : before);
    Answer shown = site.manager().get("/sales/" + sale.saleId());
    assertThat(shown.json().path("cancelled").path("till").asString()).isEqualTo("ST0001-P02");
    assertThat(site.manager().get("/sync").json().path("parked").size()).isZero();
  }

  @Test
  void aSaleIsFoundByIdAndByReceiptNumber() {
    SaleCompleted sale = Sold.sale(Site.P01, 41, "CD1001", Quantity.millilitres(29_603), 50_000);
    site.p01().happens(sale);
    site.hears(site.p01());

    Answer byId = site.manager().get("/sales/" + sale.saleId());
    Answer byReceipt = site.manager().get("/sales/" + sale.receiptNo());

    assertThat(byReceipt.json()).isEqualTo(byId.json());
    assertThat(byId.json().path("lines").path(0).path("qty").asString()).isEqualTo("29.603");
    assertThat(byId.text("total")).isEqualTo("50000");
    assertThat(site.manager().get("/sales/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(site.manager().get("/sales/nothing").status()).isEqualTo(404);
  }

  @Test
  void salesAreListedNewestFirstOfAllTillsOrOfOne() {
    site.p02().happens(Sold.sale(Site.P02, 51, "CF2001", Quantity.pieces(1), 4_500));
    site.hears(site.p02());

    Answer first = site.manager().get("/sales?till=ST0001-P02&limit=1");

    assertThat(first.item().path("till").asString()).isEqualTo("ST0001-P02");
    assertThat(site.manager().get("/sales").items()).isNotEmpty();
    assertThat(site.manager().get("/sales?till=HQ").field()).isEqualTo("till");
  }
}
