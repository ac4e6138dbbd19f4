package juyu.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/**
 * One step of a task that is all on one page: its number or tick, its name, and what to fill in.
 */
public final class StepCard extends VBox {

  private final StepMark mark;
  private final Label about = Boxes.styled(new Label(), "text-12", "muted", "data");

  /**
   * @param number from 1
   */
  public StepCard(int number, ObservableValue<String> title, Node... content) {
    mark = new StepMark(number);
    getStyleClass().addAll("card", "step-card");
    HBox head =
        Boxes.row(12, mark, Words.label(title, "text-16", "semibold"), Boxes.spacer(), about);
    head.getStyleClass().add("step-card-head");
    VBox body = Boxes.column(12, content);
    body.getStyleClass().add("pad-16");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
  }

  /**
   * Shows how far the step is; the one a person is at has an accent outline.
   *
   * @param remark at the right: who did it, and when; may be empty
   */
  public void show(Step.State state, String remark) {
    mark.show(state);
    about.setText(remark);
    getStyleClass().remove("selected");
    if (state == Step.State.NOW) {
      getStyleClass().add("selected");
    }
  }
}
