package juyu.bos.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juyu.bos.today.SalesCurve.Point;
import juyu.model.today.DayResource;
import juyu.model.today.DayResource.Before;
import juyu.model.today.DayResource.OfHour;
import juyu.model.value.Money;
import org.junit.jupiter.api.Test;

class SalesCurveTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant STARTS = Instant.parse("2026-11-19T15:00:00Z");

  private static DayResource day(Duration elapsed, Optional<Before> before, OfHour... hours) {
    return new DayResource(
        DAY,
        STARTS,
        STARTS.plus(elapsed),
        2,
        Money.of(30_000),
        0,
        Money.ZERO,
        List.of(),
        List.of(),
        List.of(hours),
        List.of(),
        before);
  }

  private static OfHour sold(Instant from, int hour, long won) {
    return new OfHour(from.plus(Duration.ofHours(hour)), Money.of(won));
  }

  @Test
  void todayAddsUpByTheHourAndEndsNow() {
    SalesCurve curve =
        SalesCurve.of(
            day(
                Duration.ofMinutes(150),
                Optional.empty(),
                sold(STARTS, 0, 10_000),
                sold(STARTS, 2, 20_000)));

    assertThat(curve.today())
        .containsExactly(
            new Point(Duration.ZERO, Money.ZERO),
            new Point(Duration.ofHours(1), Money.of(10_000)),
            new Point(Duration.ofHours(2), Money.of(10_000)),
            new Point(Duration.ofMinutes(150), Money.of(30_000)));
    assertThat(curve.before()).isEmpty();
  }

  @Test
  void theWeekBeforeIsToldAsAWholeDayOnTheSameScale() {
    Instant started = STARTS.minus(Duration.ofDays(7));
    Before before =
        new Before(
            DAY.minusDays(7),
            Money.of(1_000),
            Money.of(3_000),
            List.of(sold(started, 0, 1_000), sold(started, 23, 2_000)));

    List<Point> then = SalesCurve.of(day(Duration.ofHours(1), Optional.of(before))).before();

    assertThat(then).hasSize(25);
    assertThat(then.get(1)).isEqualTo(new Point(Duration.ofHours(1), Money.of(1_000)));
    assertThat(then.getLast()).isEqualTo(new Point(Duration.ofHours(24), Money.of(3_000)));
  }

  @Test
  void whatIsDatedAheadOfTheClockIsInTheLastHour() {
    SalesCurve curve =
        SalesCurve.of(day(Duration.ofMinutes(30), Optional.empty(), sold(STARTS, 5, 500)));

    assertThat(curve.today().getLast()).isEqualTo(new Point(Duration.ofMinutes(30), Money.of(500)));
  }

  @Test
  void theDayIsComparedWithWhatHadBeenSoldByTheSameTime() {
    Before before = new Before(DAY.minusDays(7), Money.of(20_000), Money.of(90_000), List.of());

    assertThat(TodayViewModel.change(day(Duration.ofHours(1), Optional.of(before))))
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo(new BigDecimal("0.5")));
    assertThat(TodayViewModel.change(day(Duration.ofHours(1), Optional.empty()))).isEmpty();
  }
}
