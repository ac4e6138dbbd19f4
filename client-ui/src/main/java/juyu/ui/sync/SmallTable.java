package juyu.ui.sync;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import juyu.ui.Ui;
import juyu.ui.theme.Words;

/** A few rows without sorting or scrolling. */
final class SmallTable extends GridPane {

  private int rows;

  SmallTable(Ui ui, String... titles) {
    getStyleClass().add("small-table");
    for (int column = 0; column < titles.length; column++) {
      Label title = Words.label(ui.texts().bind(titles[column]), "text-12", "muted", "medium");
      add(title, column, 0);
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.SOMETIMES);
      getColumnConstraints().add(constraints);
    }
    rows = 1;
  }

  /** These columns have numbers. */
  void numbersIn(int... columns) {
    Set<Integer> right = IntStream.of(columns).boxed().collect(Collectors.toSet());
    right.forEach(column -> getColumnConstraints().get(column).setHalignment(HPos.RIGHT));
  }

  void row(Node... cells) {
    addRow(rows++, cells);
  }
}
