package juyu.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.ui.export.Cell;
import juyu.ui.export.PlainText;
import juyu.ui.export.Sheet;
import juyu.ui.format.Formats;

/** A table's rows for other programs: a file's sheet, or lines for the clipboard. */
final class TableText {

  private TableText() {}

  /** Links are no data; all else is, in the order in which it stands. */
  static <T> Sheet sheet(String title, List<Column<T, ?>> columns, List<T> rows, Formats formats) {
    List<Column<T, ?>> data = data(columns);
    return new Sheet(
        title,
        data.stream().map(column -> column.title().getValue()).toList(),
        rows.size(),
        row -> cells(data, rows.get(row), formats));
  }

  /** Lines with tabs between the cells: spreadsheets take them as cells. */
  static <T> String lines(
      List<Column<T, ?>> columns, List<T> rows, boolean headed, Formats formats) {
    List<Column<T, ?>> data = data(columns);
    Stream<List<Cell>> body = rows.stream().map(row -> cells(data, row, formats));
    Stream<List<Cell>> head = headed ? Stream.of(headings(data)) : Stream.empty();
    return Stream.concat(head, body).map(TableText::line).collect(Collectors.joining("\n"));
  }

  private static <T> List<Column<T, ?>> data(List<Column<T, ?>> columns) {
    return columns.stream().filter(column -> column.kind().look() != Kind.Look.LINK).toList();
  }

  private static <T> List<Cell> headings(List<Column<T, ?>> columns) {
    return columns.stream().map(column -> Cell.words(column.title().getValue())).toList();
  }

  private static <T> List<Cell> cells(List<Column<T, ?>> columns, T row, Formats formats) {
    return columns.stream().map(column -> column.cell(row, formats)).toList();
  }

  private static String line(List<Cell> cells) {
    return cells.stream().map(PlainText::inOneLine).collect(Collectors.joining("\t"));
  }
}
