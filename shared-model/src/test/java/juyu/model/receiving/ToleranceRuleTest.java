package juyu.model.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.Test;

class ToleranceRuleTest {

  private static final ToleranceRule RULE = ToleranceRule.USUAL;
  private static final Quantity LOAD = Quantity.litres(20_000);

  private static Band cameWith(long millilitres) {
    return RULE.band(LOAD, LOAD.plus(Quantity.millilitres(millilitres)));
  }

  @Test
  void aQuarterOfAPercentOfTheLoadIsFineAndTwiceThatIsWatched() {
    assertThat(RULE.fine(LOAD)).isEqualTo(Quantity.litres(50));
    assertThat(RULE.watched(LOAD)).isEqualTo(Quantity.litres(100));
  }

  @Test
  void twentyFiveLitresAreFineHoweverSmallTheLoad() {
    assertThat(RULE.fine(Quantity.litres(1_000))).isEqualTo(Quantity.litres(25));
  }

  @Test
  void theLimitsThemselvesAreStillWithin() {
    assertThat(cameWith(-50_000)).isEqualTo(Band.FINE);
    assertThat(cameWith(-50_001)).isEqualTo(Band.WATCH);
    assertThat(cameWith(-100_000)).isEqualTo(Band.WATCH);
    assertThat(cameWith(-100_001)).isEqualTo(Band.CLAIM);
  }

  @Test
  void tooMuchIsJudgedAsTooLittle() {
    assertThat(cameWith(50_001)).isEqualTo(Band.WATCH);
    assertThat(cameWith(137_600)).isEqualTo(Band.CLAIM);
  }

  @Test
  void piecesAreCountedSoEveryOneThatIsMissingIsClaimed() {
    assertThat(RULE.band(Quantity.pieces(480), Quantity.pieces(480))).isEqualTo(Band.FINE);
    assertThat(RULE.band(Quantity.pieces(480), Quantity.pieces(479))).isEqualTo(Band.CLAIM);
  }
}
