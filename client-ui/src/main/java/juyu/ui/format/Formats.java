package juyu.ui.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.fx.UiClock;
import juyu.ui.text.Texts;

/**
 * How figures and times are written, in the language that is spoken now. Money is whole won,
 * grouped; litres have three decimals; minus is U+2212. Needs no toolkit.
 */
public final class Formats {

  private final Texts texts;
  private final ZoneId zone;
  private final UiClock clock;

  /**
   * @param zone of the station: its business day, not that of whoever looks
   */
  public Formats(Texts texts, ZoneId zone, UiClock clock) {
    this.texts = texts;
    this.zone = zone;
    this.clock = clock;
  }

  /** Where the times are local. */
  public ZoneId zone() {
    return zone;
  }

  /** 50,000; without ₩, which stands beside it smaller. */
  public String won(Money money) {
    return Numbers.grouped(BigDecimal.valueOf(money.won()), 0);
  }

  /** +1,200 or −1,200. */
  public String signedWon(Money money) {
    return Numbers.signed(BigDecimal.valueOf(money.won()), 0);
  }

  /** For axes and labels in charts: 2,135만, or 21.4M. */
  public String briefWon(Money money) {
    return Brief.of(texts.language().get()).write(money.won());
  }

  /** 1,204. */
  public String count(long count) {
    return Numbers.grouped(BigDecimal.valueOf(count), 0);
  }

  /** Without its unit: 29.603, or 2 of what is counted in pieces. */
  public String amount(Quantity quantity) {
    return amount(quantity, quantity.unit().decimals());
  }

  /** Without its unit, rounded to so many decimals: a column keeps to one number of them. */
  public String amount(Quantity quantity, int decimals) {
    int digits = quantity.unit() == Unit.LITRE ? decimals : 0;
    return Numbers.grouped(exact(quantity), digits);
  }

  /** With its unit: 29.603 L, or 2. */
  public String quantity(Quantity quantity) {
    return amount(quantity) + spacedUnit(quantity.unit());
  }

  /** With its unit, rounded to so many decimals. */
  public String quantity(Quantity quantity, int decimals) {
    return amount(quantity, decimals) + spacedUnit(quantity.unit());
  }

  /** +612.4 L or −137.6 L. */
  public String signedQuantity(Quantity quantity, int decimals) {
    int digits = quantity.unit() == Unit.LITRE ? decimals : 0;
    return Numbers.signed(exact(quantity), digits) + spacedUnit(quantity.unit());
  }

  /** L, or nothing for pieces. */
  public String unit(Unit unit) {
    return unit == Unit.LITRE ? "L" : "";
  }

  private String spacedUnit(Unit unit) {
    return unit == Unit.LITRE ? " L" : "";
  }

  private static BigDecimal exact(Quantity quantity) {
    return BigDecimal.valueOf(quantity.amount(), quantity.unit().decimals());
  }

  /** A number with so many decimals, grouped. */
  public String number(BigDecimal number, int decimals) {
    return Numbers.grouped(number, decimals);
  }

  /**
   * 62%.
   *
   * @param share 0.62
   */
  public String percent(BigDecimal share, int decimals) {
    return Numbers.grouped(share.movePointRight(2), decimals) + "%";
  }

  /** +6.1% or −1.4%. */
  public String signedPercent(BigDecimal share, int decimals) {
    return Numbers.signed(share.movePointRight(2), decimals) + "%";
  }

  /** The share of a part, for {@link #percent}; 0 of nothing. */
  public static BigDecimal share(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
  }

  /** 14:02. */
  public String time(Instant time) {
    return Dates.TIME.format(time.atZone(zone));
  }

  /** 14:02:11. */
  public String exactTime(Instant time) {
    return Dates.EXACT_TIME.format(time.atZone(zone));
  }

  /** Fri 20 Nov, or 11월 20일 (금). */
  public String day(LocalDate day) {
    return dates().day().format(day);
  }

  /** As {@link #day(LocalDate)}, of the day on which it was. */
  public String day(Instant time) {
    return day(dayOf(time));
  }

  /** 2026-11-20, for documents and where the year matters. */
  public String date(LocalDate day) {
    return Dates.ISO_DAY.format(day);
  }

  /** 2026-11-20 14:02. */
  public String dateTime(Instant time) {
    return date(dayOf(time)) + " " + time(time);
  }

  /** 14:02 today, otherwise with the day. */
  public String when(Instant time) {
    LocalDate day = dayOf(time);
    return day.equals(dayOf(clock.now())) ? time(time) : day(day) + " " + time(time);
  }

  /** On which day it was, at the station. */
  public LocalDate dayOf(Instant time) {
    return time.atZone(zone).toLocalDate();
  }

  /** 3 min ago. */
  public String age(Instant since) {
    Duration age = Duration.between(since, clock.now());
    return age.compareTo(Duration.ofMinutes(1)) < 0
        ? texts.text("format.age.now")
        : texts.text("format.age.past", span(age));
  }

  /** 20 s, 38 min, 2 h 05, 3 d 4 h. */
  public String span(Duration span) {
    if (span.toMinutes() < 1) {
      return texts.text("format.span.seconds", Math.max(0, span.toSeconds()));
    }
    if (span.toHours() < 1) {
      return texts.text("format.span.minutes", span.toMinutes());
    }
    return span.toDays() < 1
        ? texts.text("format.span.hours", span.toHours(), "%02d".formatted(span.toMinutesPart()))
        : texts.text("format.span.days", span.toDays(), span.toHoursPart());
  }

  /** The age, as it grows. */
  public ObservableValue<String> bindAge(Instant since) {
    return texts.bind(() -> age(since), clock.minute());
  }

  /**
   * Anything that is written differently in another language, of a value that may change.
   *
   * @param words such as {@code this::day}; never called with null, which is written as nothing
   */
  public <T> ObservableValue<String> bind(ObservableValue<T> value, Function<T, String> words) {
    return texts.bind(
        () -> {
          T now = value.getValue();
          return now == null ? "" : words.apply(now);
        },
        value);
  }

  private Dates dates() {
    return Dates.of(texts.language().get());
  }
}
