package juyu.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import juyu.ui.export.PlainText;
import juyu.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The words of each row, in lower case: as shown and, for figures, as a person types them without
 * groups. Each row's are made when first asked for. Any thread.
 */
final class Haystack<T> {

  private final List<T> rows;
  private final List<Column<T, ?>> columns;
  private final Formats formats;
  private final AtomicReferenceArray<@Nullable String> texts;

  Haystack(List<T> rows, List<Column<T, ?>> columns, Formats formats) {
    this.rows = rows;
    this.columns = columns;
    this.formats = formats;
    this.texts = new AtomicReferenceArray<>(rows.size());
  }

  String of(int row) {
    String known = texts.get(row);
    if (known != null) {
      return known;
    }
    String made = make(rows.get(row));
    texts.set(row, made);
    return made;
  }

  private String make(T row) {
    StringBuilder text = new StringBuilder();
    for (Column<T, ?> column : columns) {
      text.append(column.words(row, formats)).append('\n');
      if (column.kind().right()) {
        text.append(PlainText.of(column.cell(row, formats))).append('\n');
      }
      String below = column.below(row);
      if (below != null) {
        text.append(below).append('\n');
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
