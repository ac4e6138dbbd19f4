package juyu.ui.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.export.Cell;
import juyu.ui.format.Formats;
import juyu.ui.parts.Status;
import juyu.ui.table.Kind.Look;
import juyu.ui.theme.Tone;

/** The kinds of values that columns hold. */
final class Kinds {

  /** From what is well to what needs a person. */
  private static final List<Tone> NEED =
      List.of(
          Tone.OK, Tone.NEUTRAL, Tone.MUTED, Tone.ACCENT, Tone.OFFLINE, Tone.WARNING, Tone.DANGER);

  private Kinds() {}

  static Kind<String> words() {
    return new Kind<>(
        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()),
        (text, formats) -> text,
        (text, formats) -> Cell.words(text),
        unsummed(),
        Look.TEXT,
        160);
  }

  static Kind<Money> won(BiFunction<Money, Formats, String> words) {
    return new Kind<>(
        Comparator.naturalOrder(),
        words,
        (money, formats) -> Cell.whole(money.won()),
        sum(Money.ZERO, Money::plus),
        Look.NUMBER,
        112);
  }

  static Kind<Quantity> quantity(BiFunction<Quantity, Formats, String> words) {
    return new Kind<>(
        Comparator.comparing(Quantity::unit).thenComparingLong(Quantity::amount),
        words,
        (quantity, formats) -> Cell.exact(quantity.decimal()),
        Kinds::byUnit,
        Look.NUMBER,
        112);
  }

  static Kind<Long> count(BiFunction<Long, Formats, String> words) {
    return new Kind<>(
        Comparator.naturalOrder(),
        words,
        (count, formats) -> Cell.whole(count),
        sum(0L, Math::addExact),
        Look.NUMBER,
        88);
  }

  static Kind<BigDecimal> number(BiFunction<BigDecimal, Formats, String> words) {
    return new Kind<>(
        Comparator.naturalOrder(),
        words,
        (number, formats) -> Cell.exact(number),
        sum(BigDecimal.ZERO, BigDecimal::add),
        Look.NUMBER,
        88);
  }

  static Kind<Instant> instant(BiFunction<Instant, Formats, String> words, Look look) {
    return new Kind<>(
        Comparator.naturalOrder(),
        words,
        (time, formats) -> new Cell.Moment(time.atZone(formats.zone()).toLocalDateTime()),
        unsummed(),
        look,
        136);
  }

  static Kind<LocalDate> day() {
    return new Kind<LocalDate>(
        LocalDate::compareTo,
        (day, formats) -> formats.day(day),
        (day, formats) -> new Cell.Day(day),
        unsummed(),
        Look.TEXT,
        112);
  }

  /** In the order of need: what needs a person last, or first the other way round. */
  static Kind<Status> status() {
    return new Kind<>(
        Comparator.comparing((Status status) -> NEED.indexOf(status.tone()))
            .thenComparing(Status::word),
        (status, formats) -> status.word(),
        (status, formats) -> Cell.words(status.word()),
        unsummed(),
        Look.STATUS,
        144);
  }

  static Kind<String> link() {
    Kind<String> words = words();
    return new Kind<>(
        words.order(), words.words(), (text, formats) -> Cell.EMPTY, words.total(), Look.LINK, 96);
  }

  private static <V> Function<List<V>, List<V>> unsummed() {
    return values -> List.of();
  }

  private static <V> Function<List<V>, List<V>> sum(V nothing, BinaryOperator<V> plus) {
    return values -> List.of(values.stream().reduce(nothing, plus));
  }

  /** Litres and pieces add up to litres and pieces. */
  private static List<Quantity> byUnit(List<Quantity> quantities) {
    Map<Unit, Quantity> sums = new TreeMap<>();
    quantities.forEach(quantity -> sums.merge(quantity.unit(), quantity, Quantity::plus));
    return List.copyOf(sums.values());
  }
}
