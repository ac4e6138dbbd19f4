package juyu.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class QtyTest {

  private static Qty json(String value) {
    return JsonMapper.shared().readValue(value, Qty.class);
  }

  @ParameterizedTest
  @CsvSource({"20000, 20000000", "29.603, 29603", "'\"29.603\"', 29603", "1e3, 1000000"})
  void aNumberOrItsDigitsAsTextAreExactMillilitres(String written, long millilitres) {
    assertThat(json(written).positive("qty", Unit.LITRE))
        .isEqualTo(Outcome.accepted(Quantity.millilitres(millilitres)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, LITRE, qty.not-positive",
    "-1, LITRE, qty.not-positive",
    "0.0001, LITRE, qty.decimals",
    "1.5, PIECE, qty.not-whole",
    "'\"a lot\"', LITRE, qty.no-number",
    "'\"\"', LITRE, qty.no-number",
    "10000000000000, LITRE, qty.too-large",
    "'\"1e999\"', LITRE, qty.too-large",
    "'\"1e-999\"', LITRE, qty.decimals"
  })
  void whatIsNoAmountOfGoodsIsRefusedByName(String written, Unit unit, String code) {
    assertThat(json(written).positive("lines[0].qty", unit))
        .isEqualTo(Outcome.refused(Refusal.field("lines[0].qty", code)));
  }

  @Test
  void aCountMayBeNothingButNotLess() {
    assertThat(json("0").counted("counted", Unit.PIECE))
        .isEqualTo(Outcome.accepted(Quantity.pieces(0)));
    assertThat(json("-1").counted("counted", Unit.PIECE))
        .isEqualTo(Outcome.refused(Refusal.field("counted", "qty.negative")));
  }

  @Test
  void anAdjustmentMayBeLessButNotNothing() {
    assertThat(json("-1").signed("qty", Unit.PIECE))
        .isEqualTo(Outcome.accepted(Quantity.pieces(-1)));
    assertThat(json("0.000").signed("qty", Unit.LITRE))
        .isEqualTo(Outcome.refused(Refusal.field("qty", "qty.zero")));
  }

  @Test
  void aRefusalSpeaksEnglishAndKorean() {
    Refusal refusal = Refusal.field("qty", "qty.not-positive");

    assertThat(refusal.words(Locale.ENGLISH)).isEqualTo("must be more than 0");
    assertThat(refusal.words(Locale.KOREAN)).contains("0보다");
  }
}
