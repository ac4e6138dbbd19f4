package juyu.hq.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import juyu.hq.Hq;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.hq.sale.Receipt;
import juyu.model.sale.SaleCompleted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class OverviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);
  private static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void todayStandsBesideTheSameTimeOfTheWeekBefore(StoreKind store) {
    try (Hq hq = Hq.alone(store)) {
      Site site = hq.site();
      String fuel = hq.fuel();
      assertThat(hq.get("/overview").json().has("before")).isFalse();
      SaleCompleted cancelled = new Receipt(site, fuel, TODAY).sale(7);
      site.atTill(cancelled);
      site.atTill(Receipt.cancel(cancelled));
      site.atTill(new Receipt(site, fuel, TODAY).sale(10));
      hq.clock().forward(Duration.ofHours(3));
      site.atTill(new Receipt(site, fuel, TODAY).sale(20));
      hq.clock().forward(Duration.ofDays(7).minusHours(1));
      site.atTill(new Receipt(site, fuel, NEXT_WEEK).sale(5));
      site.up();

      JsonNode overview = hq.get("/overview").json();

      assertThat(overview.path("businessDate").asString()).isEqualTo("2026-02-21");
      assertThat(overview.at("/today/amount").asLong()).isEqualTo(10_000);
      assertThat(overview.at("/today/litres").decimalValue()).isEqualTo(new BigDecimal("5.000"));
      assertThat(overview.at("/before/soFar/amount").asLong()).isEqualTo(20_000);
      assertThat(overview.at("/before/soFar/litres").decimalValue())
          .isEqualTo(new BigDecimal("10.000"));
      assertThat(overview.at("/before/all/amount").asLong()).isEqualTo(60_000);
      assertThat(overview.at("/stations/offline").asLong()).isEqualTo(1);
      assertThat(overview.at("/stations/inStep").asLong()).isZero();
    }
  }
}
