package juyu.bos.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import juyu.model.today.DayResource;
import juyu.model.today.DayResource.OfHour;
import juyu.model.value.Money;

/**
 * How the sales of a day add up, beside those of the same weekday a week before. Both are told by
 * the hour from the beginning of their day.
 *
 * @param today ends now
 * @param before the whole day; empty if nothing is known of it
 */
public record SalesCurve(List<Point> today, List<Point> before) {

  private static final int HOURS = 24;

  /**
   * So much had been sold.
   *
   * @param at since the beginning of the day
   */
  public record Point(Duration at, Money total) {}

  public SalesCurve {
    today = List.copyOf(today);
    before = List.copyOf(before);
  }

  public static SalesCurve of(DayResource day) {
    Duration elapsed = Duration.between(day.startsAt(), day.asOf());
    return new SalesCurve(
        sums(day.hours(), day.startsAt(), elapsed),
        day.before()
            .map(before ->
                sums(
                    before.hours(),
                    day.startsAt().minus(Duration.ofDays(7)),
                    Duration.ofHours(HOURS)))
            .orElse(List.of()));
  }

  /** What was sold within an hour is told at its end, or at the end of the curve. */
  private static List<Point> sums(List<OfHour> hours, Instant startsAt, Duration until) {
    List<Point> points = new ArrayList<>(List.of(new Point(Duration.ZERO, Money.ZERO)));
    Money total = Money.ZERO;
    int last = (int) Math.min(HOURS, Math.ceilDiv(until.toSeconds(), 3_600));
    for (int hour = 0; hour < last; hour++) {
      total = total.plus(soldIn(hours, startsAt.plus(Duration.ofHours(hour)), hour == last - 1));
      points.add(new Point(earlier(Duration.ofHours(hour + 1L), until), total));
    }
    return Collections.unmodifiableList(points);
  }

  private static Duration earlier(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** The last hour takes in what was written with a clock that is ahead. */
  private static Money soldIn(List<OfHour> hours, Instant from, boolean last) {
    Instant to = from.plus(Duration.ofHours(1));
    return hours.stream()
        .filter(hour -> !hour.from().isBefore(from) && (last || hour.from().isBefore(to)))
        .map(OfHour::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
