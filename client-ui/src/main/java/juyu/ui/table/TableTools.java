package juyu.ui.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import juyu.ui.export.ExportFormat;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The controls over a table: filter box, column chooser, export. */
final class TableTools {

  private TableTools() {}

  /** Filters while typing; Esc empties it, Down goes to the rows. */
  static Node filter(TableModel<?> model, TableView<?> table, Texts texts) {
    TextField box = Boxes.styled(new TextField(), "table-filter");
    box.promptTextProperty().bind(texts.bind("table.filter"));
    box.accessibleTextProperty().bind(texts.bind("table.filter"));
    box.textProperty().bindBidirectional(model.filter());
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, box, table));
    Icon icon = Boxes.styled(Icon.small(MaterialDesignF.FILTER_VARIANT), "muted");
    return new FilterBox(box, icon);
  }

  private static void leave(KeyEvent event, TextField box, TableView<?> table) {
    if (event.getCode() == KeyCode.ESCAPE && !box.getText().isEmpty()) {
      box.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }

  /** Shows and hides columns; the last one stays. */
  static <T> MenuButton chooser(TableView<T> table, Texts texts) {
    MenuButton button = button(MaterialDesignV.VIEW_COLUMN_OUTLINE, texts.bind("table.columns"));
    for (TableColumn<T, ?> column : table.getColumns()) {
      if (!column.getText().isEmpty()) {
        button.getItems().add(choice(table, column));
      }
    }
    return button;
  }

  private static <T> MenuItem choice(TableView<T> table, TableColumn<T, ?> column) {
    CheckMenuItem item = new CheckMenuItem();
    item.textProperty().bind(column.textProperty());
    item.selectedProperty().bindBidirectional(column.visibleProperty());
    item.disableProperty()
        .bind(
            column.visibleProperty().and(Bindings.size(table.getVisibleLeafColumns()).lessThan(2)));
    return item;
  }

  static MenuButton export(Texts texts, Consumer<ExportFormat> export) {
    MenuButton button = button(MaterialDesignT.TRAY_ARROW_DOWN, texts.bind("table.export"));
    button.getItems().setAll(exports(texts, export));
    return button;
  }

  static List<MenuItem> exports(Texts texts, Consumer<ExportFormat> export) {
    return List.of(
        item(texts.bind("table.export.excel"), () -> export.accept(ExportFormat.EXCEL)),
        item(texts.bind("table.export.csv"), () -> export.accept(ExportFormat.CSV)));
  }

  static MenuItem item(ObservableValue<String> words, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static MenuButton button(Ikon icon, ObservableValue<String> words) {
    MenuButton button = Boxes.styled(new MenuButton(), "plain", "icon-only", "no-arrow");
    button.setGraphic(Icon.of(icon));
    Words.named(button, words);
    return button;
  }
}
