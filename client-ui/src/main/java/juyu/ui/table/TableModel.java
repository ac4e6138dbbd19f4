package juyu.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.ui.format.Formats;
import juyu.ui.fx.Progress;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import org.jspecify.annotations.Nullable;

/**
 * What a table shows: rows after filter and sort, with their sums. Few rows are asked at once, many
 * in the background; the last question wins. Needs no toolkit.
 */
final class TableModel<T> {

  /** Up to so many rows an answer takes less time than a picture. */
  private static final int AT_ONCE = 2_000;

  private final List<Column<T, ?>> columns;
  private final List<Column<T, ?>> summed;
  private final Formats formats;
  private final Work work;
  private final ObjectProperty<Rows<T>> rows = new SimpleObjectProperty<>(Rows.loading());
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Comparator<T>> order = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Query.Answer<T>> answer =
      new ReadOnlyObjectWrapper<>(new Query.Answer<>(List.of(), Map.of()));
  private Haystack<T> haystack;
  private @Nullable Running asking;

  TableModel(List<Column<T, ?>> columns, Formats formats, Work work) {
    this.columns = List.copyOf(columns);
    this.summed = this.columns.stream().filter(Column::isSummed).toList();
    this.formats = formats;
    this.work = work;
    this.haystack = new Haystack<>(List.of(), this.columns, formats);
    rows.addListener((property, old, now) -> reword());
    filter.addListener((property, old, now) -> ask());
    order.addListener((property, old, now) -> ask());
  }

  ObjectProperty<Rows<T>> rows() {
    return rows;
  }

  StringProperty filter() {
    return filter;
  }

  /** Null for the order in which the rows came. */
  ObjectProperty<@Nullable Comparator<T>> order() {
    return order;
  }

  ReadOnlyObjectProperty<Query.Answer<T>> answer() {
    return answer.getReadOnlyProperty();
  }

  /** All rows that are here, before the filter. */
  List<T> items() {
    return rows.get() instanceof Rows.Ready<T>(List<T> items, boolean _) ? items : List.of();
  }

  /** Whether there are more rows than are here. */
  boolean hasMore() {
    return rows.get() instanceof Rows.Ready<T>(List<T> _, boolean more) && more;
  }

  boolean isFiltered() {
    return !Query.words(filter.get()).isEmpty();
  }

  /** The words of the rows have changed: other rows, or another language. */
  void reword() {
    haystack = new Haystack<>(items(), columns, formats);
    ask();
  }

  private void ask() {
    if (asking != null) {
      asking.cancel();
      asking = null;
    }
    Query<T> query = new Query<>(items(), filter.get(), haystack, order.get(), summed);
    if (query.rows().size() <= AT_ONCE) {
      answer.set(query.run(() -> false));
    } else {
      asking =
          work.run(
              (Progress progress) -> query.run(progress::cancelled), answer::set, this::broken);
    }
  }

  /** A value function broke: a mistake in the program, not something a reader could mend. */
  private void broken(Exception cause) {
    throw new IllegalStateException("a column of the table could not be read", cause);
  }
}
