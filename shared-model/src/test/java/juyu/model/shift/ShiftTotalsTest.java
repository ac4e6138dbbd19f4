package juyu.model.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import org.junit.jupiter.api.Test;

class ShiftTotalsTest {

  @Test
  void theDrawerShouldHoldItsFloatAndTheCashThatWasKept() {
    ShiftTotals totals =
        new ShiftTotals(
            3,
            Money.of(154_500),
            1,
            Money.of(50_000),
            List.of(
                new TenderTotal(TenderKind.CASH, Money.of(54_500)),
                new TenderTotal(TenderKind.CARD, Money.of(50_000))),
            Money.of(95_000),
            Money.of(9_500));

    assertThat(totals.expectedCash(Money.of(100_000))).isEqualTo(Money.of(154_500));
    assertThat(totals.net()).isEqualTo(Money.of(104_500));
    assertThat(totals.of(TenderKind.CARD)).isEqualTo(Money.of(50_000));
  }
}
