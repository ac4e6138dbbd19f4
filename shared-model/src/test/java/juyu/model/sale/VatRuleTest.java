package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.model.product.Product.Vat;
import juyu.model.value.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VatRuleTest {

  @Test
  void fiftyThousandWonContainThisMuchTax() {
    assertThat(VatRule.vatIn(Money.of(50_000), Vat.STANDARD)).isEqualTo(Money.of(4_545));
    assertThat(VatRule.vatIn(Money.of(50_000), Vat.EXEMPT)).isEqualTo(Money.ZERO);
  }

  @Property
  void theTaxIsTheLargestWholeEleventh(@ForAll @LongRange(max = 100_000_000_000L) long won) {
    long vat = VatRule.vatIn(Money.of(won), Vat.STANDARD).won();
    assertThat(vat * 11).isBetween(won - 10, won);
  }
}
