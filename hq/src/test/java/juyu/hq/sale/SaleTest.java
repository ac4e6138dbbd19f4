package juyu.hq.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.sale.SaleCompleted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class SaleTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 14);

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
  }

  private List<JsonNode> summaries(Site site, String more) {
    return hq.get("/salesSummaries?station=" + site.code() + more).items();
  }

  @Test
  void salesAddUpByDayTillAndProduct() {
    Site site = hq.site();
    String fuel = hq.fuel();
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(10));
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(5));
    site.atTill(new Receipt(site, fuel, FRIDAY).sale(1));

    site.up();

    List<JsonNode> days = summaries(site, "");
    assertThat(days)
        .extracting(row -> row.path("businessDate").asString())
        .containsExactly("2026-02-14", "2026-02-13");
    JsonNode saturday = days.getFirst();
    assertThat(saturday.path("till").asString()).isEqualTo(site.till().value());
    assertThat(saturday.path("name").asString()).isEqualTo("Diesel " + fuel);
    assertThat(saturday.path("qty").decimalValue()).isEqualTo(new BigDecimal("15.000"));
    assertThat(saturday.path("amount").asLong()).isEqualTo(30_000);
    assertThat(saturday.path("lines").asLong()).isEqualTo(2);
  }

  @Test
  void totalsAreFilteredByStationDayTillAndProduct() {
    Site site = hq.site();
    String fuel = hq.fuel();
    String other = hq.fuel();
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(10));
    site.atTill(new Receipt(site, other, FRIDAY).sale(1));
    site.up();

    assertThat(summaries(site, "")).hasSize(2);
    assertThat(summaries(site, "&businessDate=2026-02-13")).hasSize(1);
    assertThat(summaries(site, "&productId=" + fuel)).hasSize(1);
    assertThat(summaries(site, "&from=2026-02-14")).hasSize(1);
    assertThat(summaries(site, "&to=2026-02-12")).isEmpty();
    assertThat(hq.get("/salesSummaries?till=" + site.till()).items()).hasSize(2);
    assertThat(hq.get("/salesSummaries?till=" + site.code()).refusal())
        .isEqualTo("400 bad-parameter till");
    assertThat(hq.get("/salesSummaries?businessDate=today").refusal())
        .isEqualTo("400 bad-parameter businessDate");
  }

  @Test
  void totalsComeInPages() {
    Site site = hq.site();
    String fuel = hq.fuel();
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(10));
    site.atTill(new Receipt(site, fuel, FRIDAY).sale(1));
    site.up();

    JsonNode first = hq.get("/salesSummaries?limit=1&station=" + site.code()).json();
    String next = first.path("next").asString();

    assertThat(summaries(site, "&after=" + next))
        .extracting(row -> row.path("businessDate").asString())
        .containsExactly("2026-02-13");
    assertThat(hq.get("/salesSummaries?after=eHg").refusal()).isEqualTo("400 bad-parameter after");
  }

  @Test
  void aCancelTakesTheSaleOutOfTheTotalsAndIsSeenAtTheSale() {
    Site site = hq.site();
    SaleCompleted sale = new Receipt(site, hq.fuel(), SATURDAY).sale(10);
    site.atTill(sale);
    site.up();
    assertThat(hq.get("/sales/" + sale.saleId()).json().has("cancelled")).isFalse();

    UUID correlation = site.atTill(Receipt.cancel(sale)).correlation();
    site.up();

    assertThat(summaries(site, "")).allMatch(row -> row.path("amount").asLong() == 0);
    JsonNode seen = hq.get("/sales/" + sale.saleId()).json();
    assertThat(seen.path("receiptNo").asString()).isEqualTo(sale.receiptNo());
    assertThat(seen.at("/tenders/0/amount").asLong()).isEqualTo(20_000);
    assertThat(seen.at("/lines/0/qty").decimalValue()).isEqualTo(new BigDecimal("10.000"));
    assertThat(seen.at("/cancelled/reason").asString()).isEqualTo("wrong pump");
    assertThat(seen.at("/cancelled/correlationId").asString()).isEqualTo(correlation.toString());
  }

  @Test
  void aCancelThatIsKnownBeforeItsSaleCountsTheSame() {
    Site site = hq.site();
    SaleCompleted sale = new Receipt(site, hq.fuel(), SATURDAY).sale(10);

    site.atTill(Receipt.cancel(sale));
    site.up();
    JsonNode early = hq.get("/sales/" + sale.saleId()).json();
    site.atTill(sale);
    site.up();

    assertThat(early.has("cancelled")).isTrue();
    assertThat(early.has("tenders")).isFalse();
    assertThat(early.path("total").asLong()).isEqualTo(20_000);
    assertThat(hq.get("/sales/" + sale.saleId()).json().has("tenders")).isTrue();
    assertThat(summaries(site, "")).allMatch(row -> row.path("amount").asLong() == 0);
  }

  @Test
  void salesAreListedTheNewestFirstAndPageByPage() {
    Site site = hq.site();
    String fuel = hq.fuel();
    SaleCompleted sale = new Receipt(site, fuel, FRIDAY).sale(10);
    site.atTill(sale);
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(1));
    site.atTill(Receipt.cancel(sale));
    site.up();

    assertThat(hq.get("/sales?station=" + site.code()).items()).hasSize(2);
    JsonNode friday = hq.get("/sales?to=2026-02-13&till=" + site.till()).items().getFirst();
    assertThat(friday.path("id").asString()).isEqualTo(sale.saleId().toString());
    assertThat(friday.path("total").asLong()).isEqualTo(20_000);
    assertThat(friday.at("/cancelled/reason").asString()).isEqualTo("wrong pump");

    String some = "/sales?limit=1&station=" + site.code();
    String next = hq.get(some).json().path("next").asString();
    List<JsonNode> second = hq.get(some + "&after=" + next).items();
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(hq.get(some).items());
  }

  @Test
  void aDayTellsItsRevenueItsLitresAndHowManyStationsSold() {
    Site site = hq.site();
    String fuel = hq.fuel();
    site.atTill(new Receipt(site, fuel, FRIDAY).sale(10));
    site.atTill(new Receipt(site, fuel, FRIDAY).sale(5));
    site.atTill(new Receipt(site, fuel, SATURDAY).sale(1));
    site.up();

    String days = "/salesDays?station=" + site.code();
    JsonNode friday = hq.get(days + "&to=2026-02-13").items().getFirst();
    assertThat(friday.path("businessDate").asString()).isEqualTo("2026-02-13");
    assertThat(friday.path("amount").asLong()).isEqualTo(30_000);
    assertThat(friday.path("litres").decimalValue()).isEqualTo(new BigDecimal("15.000"));
    assertThat(friday.path("stations").asLong()).isEqualTo(1);
    String next = hq.get(days + "&limit=1").json().path("next").asString();
    assertThat(hq.get(days + "&after=" + next).items()).containsExactly(friday);
  }

  @Test
  void aSaleThatNobodyMadeIsNotFound() {
    assertThat(hq.get("/sales/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(hq.get("/sales/1").refusal()).isEqualTo("400 bad-parameter id");
  }
}
