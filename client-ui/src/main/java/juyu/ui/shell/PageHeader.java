package juyu.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** The name of a screen, a line about it, and what can be done here. */
public final class PageHeader extends HBox {

  /**
   * @param about muted, beside the title: the day, a count
   * @param actions at the right, the primary one last
   */
  public PageHeader(ObservableValue<String> title, ObservableValue<String> about, Node... actions) {
    getStyleClass().addAll("page-header", "gap-8");
    HBox words =
        Boxes.baseline(12, Words.label(title, "text-20", "bold"), Words.label(about, "muted"));
    getChildren().addAll(words, Boxes.spacer());
    getChildren().addAll(actions);
  }
}
