package juyu.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** What F1 shows: the keys of this screen, then those of every screen. */
final class KeySheet {

  private KeySheet() {}

  static Node of(Ui ui, List<ScreenKey> screen, List<ScreenKey> everywhere) {
    VBox sheet = Boxes.column(24);
    sheet.getStyleClass().add("sheet-body");
    if (!screen.isEmpty()) {
      sheet.getChildren().add(part(ui.texts().bind("keys.here"), screen));
    }
    sheet.getChildren().add(part(ui.texts().bind("keys.everywhere"), everywhere));
    return sheet;
  }

  private static Node part(ObservableValue<String> title, List<ScreenKey> keys) {
    GridPane grid = new GridPane();
    grid.getColumnConstraints().addAll(new ColumnConstraints(136), new ColumnConstraints());
    grid.getStyleClass().add("key-list");
    for (int row = 0; row < keys.size(); row++) {
      ScreenKey key = keys.get(row);
      Label words = Words.label(key.words());
      words.setWrapText(true);
      words.disableProperty().bind(key.when().map(now -> !now));
      grid.addRow(row, Words.data(key.print(), "key-hint"), words);
    }
    return Boxes.column(12, Words.label(title, "text-16", "semibold"), grid);
  }
}
