package juyu.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** A surface with a heading. What it holds comes below, with a padding unless it brings its own. */
public final class Card extends VBox {

  private final HBox head = Boxes.row(8);
  private final VBox body = new VBox();

  public Card(ObservableValue<String> title, Node... content) {
    getStyleClass().addAll("card", "titled-card");
    head.getStyleClass().add("card-head");
    head.getChildren().addAll(Words.label(title, "text-16", "semibold"), Boxes.spacer());
    body.getStyleClass().add("card-body");
    body.getChildren().addAll(content);
    if (content.length == 1) {
      VBox.setVgrow(content[0], Priority.ALWAYS);
    }
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
  }

  /** A muted remark at the right of the heading: a count, an age. */
  public Card about(ObservableValue<String> words) {
    head.getChildren().add(Words.data(words, "text-12", "muted"));
    return this;
  }

  /** Something else at the right of the heading: a legend, a link. */
  public Card actions(Node... nodes) {
    head.getChildren().addAll(nodes);
    return this;
  }

  /** For content that reaches from side to side: lists, tables. */
  public Card flush() {
    getStyleClass().add("flush");
    return this;
  }
}
