package juyu.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import juyu.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** Our columns as those of JavaFX, and back. */
final class TableColumns {

  private static final double LEAST_WORDS = 72;

  private TableColumns() {}

  /** Puts the columns into the table; they share its width, and scroll where it is too little. */
  static <T> void into(TableView<T> table, List<Column<T, ?>> columns, Formats formats) {
    columns.forEach(column -> table.getColumns().add(made(column, formats)));
    table.widthProperty().addListener(changed -> chooseResizing(table));
    table
        .getVisibleLeafColumns()
        .addListener((InvalidationListener) changed -> chooseResizing(table));
  }

  private static <T, V> TableColumn<T, T> made(Column<T, V> column, Formats formats) {
    TableColumn<T, T> made = new TableColumn<>();
    made.textProperty().bind(column.title());
    made.setUserData(column);
    made.setPrefWidth(column.width());
    made.setMinWidth(leastWidth(column));
    made.setVisible(!column.isHidden());
    made.setSortable(column.kind().look() != Kind.Look.LINK);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(ignored -> new ColumnCell<>(column, formats));
    if (column.kind().right()) {
      made.getStyleClass().add("number");
    }
    if (column.isFixed()) {
      made.setMaxWidth(column.width());
    }
    return made;
  }

  /** Words may be cut; figures, times, states and what names the row never. */
  private static double leastWidth(Column<?, ?> column) {
    boolean mayBeCut = column.kind().look() == Kind.Look.TEXT;
    return mayBeCut && !column.isFixed() && !column.isStrong()
        ? Math.min(column.width(), LEAST_WORDS)
        : column.width();
  }

  private static void chooseResizing(TableView<?> table) {
    table.setColumnResizePolicy(
        isTooNarrow(table)
            ? TableView.UNCONSTRAINED_RESIZE_POLICY
            : TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
  }

  /** Whether it must be scrolled sideways. */
  static boolean isTooNarrow(TableView<?> table) {
    double least =
        table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    return table.getWidth() > 0 && least > table.getWidth();
  }

  @SuppressWarnings("unchecked") // made() put it there
  static <T> Column<T, ?> columnOf(TableColumn<T, ?> column) {
    return (Column<T, ?>) column.getUserData();
  }

  /** Those that are shown, in the order in which they stand. */
  static <T> List<Column<T, ?>> visible(TableView<T> table) {
    List<Column<T, ?>> columns = new ArrayList<>();
    table.getVisibleLeafColumns().forEach(column -> columns.add(columnOf(column)));
    return columns;
  }

  /** The order that the headings ask for; null for none. */
  static <T> @Nullable Comparator<T> order(TableView<T> table) {
    Comparator<T> order = null;
    for (TableColumn<T, ?> column : table.getSortOrder()) {
      boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
      Comparator<T> next = columnOf(column).order(descending);
      order = order == null ? next : order.thenComparing(next);
    }
    return order;
  }
}
