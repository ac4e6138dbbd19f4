package juyu.model.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AmountRuleTest {

  @Test
  void fiftyThousandWonBuyThisMuchDiesel() {
    assertThat(AmountRule.volumeFor(Money.of(50_000), Money.of(1_689)))
        .isEqualTo(Quantity.millilitres(29_603));
  }

  @Test
  void halfAWonAndHalfAMillilitreAreRoundedUp() {
    assertThat(AmountRule.amountOf(Quantity.millilitres(500), Money.of(1))).isEqualTo(Money.of(1));
    assertThat(AmountRule.amountOf(Quantity.millilitres(499), Money.of(1))).isEqualTo(Money.ZERO);
    assertThat(AmountRule.volumeFor(Money.of(1), Money.of(2_000)))
        .isEqualTo(Quantity.millilitres(1));
    assertThat(AmountRule.volumeFor(Money.of(1), Money.of(2_001)))
        .isEqualTo(Quantity.millilitres(0));
  }

  @Test
  void whatALongCannotHoldIsAnError() {
    assertThatThrownBy(() -> AmountRule.amountOf(Quantity.millilitres(Long.MAX_VALUE), Money.of(2)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void anAmountIsTheExactProductRoundedHalfUp(
      @ForAll @LongRange(max = 1_000_000_000) long millilitres,
      @ForAll @LongRange(min = 1, max = 10_000_000) long price) {
    assertThat(AmountRule.amountOf(Quantity.millilitres(millilitres), Money.of(price)).won())
        .isEqualTo(
            BigDecimal.valueOf(millilitres)
                .multiply(BigDecimal.valueOf(price))
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
  }

  @Property
  void piecesCostTheirNumberTimesThePrice(
      @ForAll @LongRange(max = 1_000_000) long pieces,
      @ForAll @LongRange(min = 1, max = 10_000_000) long price) {
    assertThat(AmountRule.amountOf(Quantity.pieces(pieces), Money.of(price)))
        .isEqualTo(Money.of(price).times(pieces));
  }

  @Property
  void aVolumeIsTheExactQuotientRoundedHalfUp(
      @ForAll @LongRange(max = 100_000_000_000L) long won,
      @ForAll @LongRange(min = 1, max = 10_000_000) long price) {
    assertThat(AmountRule.volumeFor(Money.of(won), Money.of(price)).amount())
        .isEqualTo(
            BigDecimal.valueOf(won)
                .movePointRight(3)
                .divide(BigDecimal.valueOf(price), 0, RoundingMode.HALF_UP)
                .longValueExact());
  }
}
