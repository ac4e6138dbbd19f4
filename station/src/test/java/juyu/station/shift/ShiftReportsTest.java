package juyu.station.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.model.people.Cashier;
import juyu.model.sale.TenderKind;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftOpened;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.TenderTotal;
import juyu.model.value.Money;
import juyu.station.Site;
import juyu.station.Sold;
import org.junit.jupiter.api.Test;

class ShiftReportsTest {

  private static final Cashier KIM = new Cashier(UUID.randomUUID(), "김하늘");

  private static ShiftOpened opens(Site site) {
    ShiftOpened opened =
        new ShiftOpened(UUID.randomUUID(), Site.P01, 1, KIM, Sold.DAY, Money.of(100_000));
    site.p01().happens(opened);
    site.hears(site.p01());
    return opened;
  }

  private static void closes(Site site, ShiftOpened opened) {
    ShiftTotals totals =
        new ShiftTotals(
            1,
            Money.of(50_000),
            0,
            Money.ZERO,
            List.of(
                new TenderTotal(TenderKind.CASH, Money.of(50_000)),
                new TenderTotal(TenderKind.CARD, Money.ZERO)),
            Money.of(45_455),
            Money.of(4_545));
    site.p01()
        .happens(
            new ShiftClosed(
                opened.shiftId(),
                Site.P01,
                1,
                1,
                KIM,
                Sold.DAY,
                Money.of(100_000),
                Money.of(149_000),
                Money.of(150_000),
                Money.of(-1_000),
                "a coin fell",
                totals,
                Money.of(50_000)));
    site.hears(site.p01());
  }

  @Test
  void aShiftIsShownOpenAndThenWithItsZReport() {
    try (Site site = Site.open()) {
      ShiftOpened opened = opens(site);
      assertThat(site.manager().get("/shifts").item().has("report")).isFalse();

      closes(site, opened);

      Answer list = site.manager().get("/shifts?till=ST0001-P01");
      assertThat(list.item().path("report").path("variance").asLong()).isEqualTo(-1_000);
      Answer one = site.manager().get("/shifts/" + opened.shiftId());
      assertThat(one.json().path("shift")).isEqualTo(list.item());
      assertThat(one.json().path("totals").path("tenders").path(0).path("amount").asLong())
          .isEqualTo(50_000);
      assertThat(site.manager().get("/shifts?till=ST0001-P02").items()).isEmpty();
      assertThat(site.manager().get("/shifts/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
  }
}
