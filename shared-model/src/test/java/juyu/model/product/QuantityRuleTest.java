package juyu.model.product;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.model.command.Outcome;
import juyu.model.command.Outcome.Refused;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRuleTest {

  @Test
  void litresHaveUpToThreeDecimalsAndPiecesNone() {
    assertThat(QuantityRule.positive("qty", "29.603", Unit.LITRE))
        .isEqualTo(Outcome.accepted(Quantity.millilitres(29_603)));
    assertThat(QuantityRule.positive("qty", "2.0", Unit.PIECE))
        .isEqualTo(Outcome.accepted(Quantity.pieces(2)));
    assertThat(QuantityRule.positive("qty", "20000.000", Unit.LITRE))
        .isEqualTo(Outcome.accepted(Quantity.litres(20_000)));
    assertThat(QuantityRule.signed("qty", "-20", Unit.LITRE))
        .isEqualTo(Outcome.accepted(Quantity.litres(-20)));
    assertThat(QuantityRule.notNegative("qty", "0", Unit.PIECE))
        .isEqualTo(Outcome.accepted(Quantity.pieces(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, LITRE, quantity.not-positive",
    "-1, LITRE, quantity.not-positive",
    "0.0001, LITRE, quantity.too-many-decimals",
    "1.5, PIECE, quantity.not-whole",
    "1000000.001, LITRE, quantity.too-large",
    "1.5000, LITRE, quantity.too-many-decimals",
    "2.0000, PIECE, quantity.not-whole",
    "100000000000000000000000, LITRE, quantity.too-large",
    "1e3, LITRE, quantity.no-number",
    "1E+3, LITRE, quantity.no-number",
    "1e999999999, PIECE, quantity.no-number",
    "1e-999999999, PIECE, quantity.no-number",
    "+1, LITRE, quantity.no-number",
    "' 1', LITRE, quantity.no-number",
    "'1 ', LITRE, quantity.no-number",
    "1., LITRE, quantity.no-number",
    ".5, LITRE, quantity.no-number",
    "--1, LITRE, quantity.no-number",
    "٣, LITRE, quantity.no-number",
    "１, LITRE, quantity.no-number",
    "'', LITRE, quantity.no-number",
    "NaN, LITRE, quantity.no-number",
    "'1,5', LITRE, quantity.no-number",
    "1234567890123456789012345, LITRE, quantity.no-number"
  })
  void whatCannotBeSoldIsRefusedWithItsReason(String text, Unit unit, String code) {
    assertThat(QuantityRule.positive("lines[0].qty", text, unit))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo(code);
              assertThat(refused.refusal().field()).isEqualTo("lines[0].qty");
            });
  }

  @Property
  void whatIsWrittenIsReadExactly(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long millilitres) {
    Quantity quantity = Quantity.millilitres(millilitres);
    assertThat(QuantityRule.signed("qty", quantity.decimal().toPlainString(), Unit.LITRE).orThrow())
        .isEqualTo(quantity);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll @StringLength(max = 30) String text) {
    assertThat(QuantityRule.signed("qty", text, Unit.LITRE)).isNotNull();
  }
}
