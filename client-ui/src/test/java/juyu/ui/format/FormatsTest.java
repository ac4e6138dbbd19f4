package juyu.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.fx.UiClock;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Instant NOW = Instant.parse("2026-11-20T05:02:11Z");

  private final Texts texts = Texts.of(Language.ENGLISH);
  private final Formats formats =
      new Formats(texts, SEOUL, new UiClock(Clock.fixed(NOW, SEOUL), new SameThreadWork()));

  @Test
  void moneyIsGroupedAndItsMinusIsAMinus() {
    assertThat(formats.won(Money.of(54_500))).isEqualTo("54,500");
    assertThat(formats.won(Money.of(-1_234_567))).isEqualTo("−1,234,567");
    assertThat(formats.signedWon(Money.of(1200))).isEqualTo("+1,200");
    assertThat(formats.signedWon(Money.ZERO)).isEqualTo("0");
  }

  @Test
  void litresHaveThreeDecimalsAndPiecesNone() {
    assertThat(formats.quantity(Quantity.millilitres(29_603))).isEqualTo("29.603 L");
    assertThat(formats.quantity(Quantity.pieces(2))).isEqualTo("2");
    assertThat(formats.quantity(Quantity.millilitres(19_862_400), 1)).isEqualTo("19,862.4 L");
    assertThat(formats.signedQuantity(Quantity.millilitres(-137_600), 1)).isEqualTo("−137.6 L");
  }

  @Test
  void sharesAreRoundedForTheEyeOnly() {
    assertThat(formats.percent(Formats.share(1_988, 2_000), 1)).isEqualTo("99.4%");
    assertThat(formats.signedPercent(new BigDecimal("0.0612"), 1)).isEqualTo("+6.1%");
    assertThat(formats.signedPercent(new BigDecimal("-0.0004"), 1)).isEqualTo("0.0%");
    assertThat(Formats.share(5, 0)).isEqualByComparingTo("0");
  }

  @Test
  void largeAmountsAreBriefInThePowersOfTheLanguage() {
    assertThat(formats.briefWon(Money.of(21_350_072))).isEqualTo("21.4M");
    assertThat(formats.briefWon(Money.of(40_000_000))).isEqualTo("40M");
    texts.language().set(Language.KOREAN);
    assertThat(formats.briefWon(Money.of(21_350_072))).isEqualTo("2,135만");
    assertThat(formats.briefWon(Money.of(9_900))).isEqualTo("9,900");
  }

  @Test
  void timesAreThoseOfTheStation() {
    assertThat(formats.time(NOW)).isEqualTo("14:02");
    assertThat(formats.exactTime(NOW)).isEqualTo("14:02:11");
    assertThat(formats.day(NOW)).isEqualTo("Fri 20 Nov");
    assertThat(formats.when(NOW.minus(Duration.ofDays(3)))).isEqualTo("Tue 17 Nov 14:02");
    texts.language().set(Language.KOREAN);
    assertThat(formats.day(NOW)).isEqualTo("11월 20일 (금)");
  }

  @Test
  void agesGrowFromSecondsToDays() {
    assertThat(formats.age(NOW.minusSeconds(20))).isEqualTo("just now");
    assertThat(formats.age(NOW.minusSeconds(38 * 60))).isEqualTo("38 min ago");
    assertThat(formats.span(Duration.ofMinutes(125))).isEqualTo("2 h 05");
    assertThat(formats.span(Duration.ofHours(76))).isEqualTo("3 d 4 h");
    texts.language().set(Language.KOREAN);
    assertThat(formats.age(NOW.minusSeconds(38 * 60))).isEqualTo("38분 전");
  }
}
