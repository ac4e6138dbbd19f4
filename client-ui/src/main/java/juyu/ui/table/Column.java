package juyu.ui.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.export.Cell;
import juyu.ui.format.Formats;
import juyu.ui.parts.Status;
import juyu.ui.table.Kind.Look;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a {@link DataTable}. Its value function is pure and quick: it is called in the
 * background, too, for sorting, filtering, sums and files. Null is a value that is not there; it
 * sorts last, whichever way.
 *
 * @param <T> the table's rows
 * @param <V> the column's values
 */
public final class Column<T, V> {

  private final ObservableValue<String> title;
  private final Function<T, @Nullable V> value;
  private final Kind<V> kind;
  private double width;
  private boolean summed;
  private boolean strong;
  private boolean muted;
  private boolean hidden;
  private boolean fixed;
  private @Nullable Function<T, @Nullable String> below;
  private @Nullable Function<T, @Nullable String> mark;
  private @Nullable Consumer<T> action;

  private Column(ObservableValue<String> title, Function<T, @Nullable V> value, Kind<V> kind) {
    this.title = title;
    this.value = value;
    this.kind = kind;
    this.width = kind.width();
  }

  /** Names, codes, words. */
  public static <T> Column<T, String> text(
      ObservableValue<String> title, Function<T, @Nullable String> value) {
    return new Column<>(title, value, Kinds.words());
  }

  /** Whole won: 50,000. */
  public static <T> Column<T, Money> won(
      ObservableValue<String> title, Function<T, @Nullable Money> value) {
    return new Column<>(title, value, Kinds.won((money, formats) -> formats.won(money)));
  }

  /** A difference in won: +1,200 or −1,200. */
  public static <T> Column<T, Money> signedWon(
      ObservableValue<String> title, Function<T, @Nullable Money> value) {
    return new Column<>(title, value, Kinds.won((money, formats) -> formats.signedWon(money)));
  }

  /** Litres, all with so many decimals: 6,412.350 L. */
  public static <T> Column<T, Quantity> volume(
      ObservableValue<String> title, int decimals, Function<T, @Nullable Quantity> value) {
    return new Column<>(
        title, value, Kinds.quantity((litres, formats) -> formats.quantity(litres, decimals)));
  }

  /** A difference in litres, all with so many decimals: −137.6 L. */
  public static <T> Column<T, Quantity> signedVolume(
      ObservableValue<String> title, int decimals, Function<T, @Nullable Quantity> value) {
    return new Column<>(
        title,
        value,
        Kinds.quantity((litres, formats) -> formats.signedQuantity(litres, decimals)));
  }

  /** Litres or pieces, each with its unit. */
  public static <T> Column<T, Quantity> quantity(
      ObservableValue<String> title, Function<T, @Nullable Quantity> value) {
    return new Column<>(title, value, Kinds.quantity((some, formats) -> formats.quantity(some)));
  }

  /** How many: 1,204. */
  public static <T> Column<T, Long> count(
      ObservableValue<String> title, Function<T, @Nullable Long> value) {
    return new Column<>(title, value, Kinds.count((count, formats) -> formats.count(count)));
  }

  /** A number with so many decimals. */
  public static <T> Column<T, BigDecimal> number(
      ObservableValue<String> title, int decimals, Function<T, @Nullable BigDecimal> value) {
    return new Column<>(
        title, value, Kinds.number((number, formats) -> formats.number(number, decimals)));
  }

  /** A change against before, as a share: 0.061 is +6.1%. */
  public static <T> Column<T, BigDecimal> delta(
      ObservableValue<String> title, Function<T, @Nullable BigDecimal> share) {
    return new Column<>(
        title, share, Kinds.number((number, formats) -> formats.signedPercent(number, 1)));
  }

  /** A moment: its time today, otherwise with the day. */
  public static <T> Column<T, Instant> instant(
      ObservableValue<String> title, Function<T, @Nullable Instant> value) {
    return new Column<>(
        title, value, Kinds.instant((time, formats) -> formats.when(time), Look.TIME));
  }

  /** A moment with its seconds, where the order within a minute matters. */
  public static <T> Column<T, Instant> exactTime(
      ObservableValue<String> title, Function<T, @Nullable Instant> value) {
    return new Column<>(
        title, value, Kinds.instant((time, formats) -> formats.exactTime(time), Look.TIME));
  }

  /** How long ago: 38 min ago, growing while it is shown. */
  public static <T> Column<T, Instant> age(
      ObservableValue<String> title, Function<T, @Nullable Instant> since) {
    return new Column<>(
        title, since, Kinds.instant((time, formats) -> formats.age(time), Look.AGE));
  }

  /** A day. */
  public static <T> Column<T, LocalDate> day(
      ObservableValue<String> title, Function<T, @Nullable LocalDate> value) {
    return new Column<>(title, value, Kinds.day());
  }

  /** Shape, word and colour. */
  public static <T> Column<T, Status> status(
      ObservableValue<String> title, Function<T, @Nullable Status> value) {
    return new Column<>(title, value, Kinds.status());
  }

  /** What can be done with a row, as a link in it; no link where the words are null. */
  public static <T> Column<T, String> action(
      ObservableValue<String> title, Function<T, @Nullable String> words, Consumer<T> action) {
    Column<T, String> column = new Column<>(title, words, Kinds.link());
    column.action = action;
    return column.fixed();
  }

  /** Adds it up in the row below the table. */
  public Column<T, V> summed() {
    summed = true;
    return this;
  }

  /** The column that names its row. */
  public Column<T, V> strong() {
    strong = true;
    return this;
  }

  /** Something for a second look. */
  public Column<T, V> muted() {
    muted = true;
    return this;
  }

  /** Not shown until somebody chooses it. */
  public Column<T, V> hidden() {
    hidden = true;
    return this;
  }

  /** A fitting width in pixels; free room is shared among the columns that may grow. */
  public Column<T, V> width(double pixels) {
    width = pixels;
    return this;
  }

  /** Keeps its width when there is free room. */
  public Column<T, V> fixed() {
    fixed = true;
    return this;
  }

  /** A second, muted line in each cell. All rows of such a table are two lines high. */
  public Column<T, V> below(Function<T, @Nullable String> words) {
    below = words;
    return this;
  }

  /**
   * A small square in a product's colour before the words.
   *
   * @param styleClass such as {@code data-1}; null for none
   */
  public Column<T, V> marked(Function<T, @Nullable String> styleClass) {
    mark = styleClass;
    return this;
  }

  ObservableValue<String> title() {
    return title;
  }

  @Nullable V valueOf(T row) {
    return value.apply(row);
  }

  Kind<V> kind() {
    return kind;
  }

  double width() {
    return width;
  }

  boolean isSummed() {
    return summed;
  }

  boolean isStrong() {
    return strong;
  }

  boolean isMuted() {
    return muted;
  }

  boolean isHidden() {
    return hidden;
  }

  boolean isFixed() {
    return fixed;
  }

  boolean hasTwoLines() {
    return below != null;
  }

  @Nullable String below(T row) {
    return below == null ? null : below.apply(row);
  }

  boolean isMarked() {
    return mark != null;
  }

  @Nullable String mark(T row) {
    return mark == null ? null : mark.apply(row);
  }

  void act(T row) {
    if (action != null) {
      action.accept(row);
    }
  }

  /** As on the screen; nothing where there is no value. */
  String words(T row, Formats formats) {
    V some = value.apply(row);
    return some == null ? "" : kind.words().apply(some, formats);
  }

  /** For a file. */
  Cell cell(T row, Formats formats) {
    V some = value.apply(row);
    return some == null ? Cell.EMPTY : kind.cell().apply(some, formats);
  }

  /** Rows in the order of this column's values; rows without one come last either way. */
  Comparator<T> order(boolean descending) {
    Comparator<V> values = descending ? kind.order().reversed() : kind.order();
    return (one, other) -> {
      V first = value.apply(one);
      V second = value.apply(other);
      if (first == null || second == null) {
        return Boolean.compare(first == null, second == null);
      }
      return values.compare(first, second);
    };
  }

  /** The exact sums of these rows, each by itself; empty where nothing can be added up. */
  List<V> totals(List<T> rows) {
    return kind.total().apply(rows.stream().map(value).filter(Objects::nonNull).toList());
  }

  /** The sums as words: 12.500 L · 3 where units differ. */
  String totalWords(List<V> totals, Formats formats) {
    return totals.stream()
        .map(total -> kind.words().apply(total, formats))
        .collect(Collectors.joining(" · "));
  }
}
