package juyu.ui.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import juyu.ui.export.ExportFormat;
import juyu.ui.text.Texts;

/** What the menu key and the right button offer; also the way to sort without a mouse. */
final class TableMenu {

  private TableMenu() {}

  /**
   * @param copy gets whether the headings come with the rows
   */
  static <T> ContextMenu of(
      TableView<T> table, Texts texts, Consumer<Boolean> copy, Consumer<ExportFormat> export) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            TableTools.item(texts.bind("table.copy"), () -> copy.accept(false)),
            TableTools.item(texts.bind("table.copy.headed"), () -> copy.accept(true)),
            new SeparatorMenuItem(),
            sorting(table, texts),
            new SeparatorMenuItem());
    menu.getItems().addAll(TableTools.exports(texts, export));
    return menu;
  }

  private static <T> Menu sorting(TableView<T> table, Texts texts) {
    Menu menu = new Menu();
    menu.textProperty().bind(texts.bind("table.sort"));
    menu.getItems()
        .add(TableTools.item(texts.bind("table.sort.none"), () -> table.getSortOrder().clear()));
    for (TableColumn<T, ?> column : table.getColumns()) {
      if (column.isSortable()) {
        menu.getItems().add(TableTools.item(column.textProperty(), () -> sortBy(table, column)));
      }
    }
    return menu;
  }

  /** The second time, the other way round. */
  private static <T> void sortBy(TableView<T> table, TableColumn<T, ?> column) {
    boolean again =
        table.getSortOrder().contains(column)
            && column.getSortType() == TableColumn.SortType.ASCENDING;
    column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
    table.sort();
  }
}
