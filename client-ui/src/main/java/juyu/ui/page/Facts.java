package juyu.ui.page;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** What is known of one thing: names at the left, values at the right. */
public final class Facts extends GridPane {

  private int rows;

  public Facts() {
    getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, values);
  }

  /** One more. */
  public Facts with(ObservableValue<String> name, String value, String... classes) {
    Label right = Words.data(value, classes);
    right.setWrapText(true);
    right.setMinHeight(Label.USE_PREF_SIZE);
    right.setMaxWidth(Double.MAX_VALUE);
    right.getStyleClass().add("fact");
    addRow(rows++, Words.label(name, "muted"), right);
    return this;
  }

  /** A line between those above and those below. */
  public Facts rule() {
    Region line = Boxes.rule();
    add(line, 0, rows++, 2, 1);
    return this;
  }
}
