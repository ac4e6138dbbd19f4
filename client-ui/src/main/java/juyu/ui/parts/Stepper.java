package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;

/** The steps of a task from left to right, with what was decided in each. */
public final class Stepper extends HBox {

  public Stepper() {
    getStyleClass().addAll("stepper", "gap-12");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
  }

  /** Shows how far it is now. */
  public void show(List<Step> steps) {
    List<Node> nodes = new ArrayList<>();
    for (int at = 0; at < steps.size(); at++) {
      if (at > 0) {
        Region line = Boxes.styled(new Region(), "step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        nodes.add(line);
      }
      nodes.add(node(steps.get(at), at + 1));
    }
    getChildren().setAll(nodes);
  }

  private static HBox node(Step step, int number) {
    StepMark mark = new StepMark(number);
    mark.show(step.state());
    Label name = Boxes.styled(new Label(step.name()), "semibold");
    Label about = Boxes.styled(new Label(step.about()), "text-12", "muted", "data");
    if (step.state() == Step.State.NOW) {
      Tone.ACCENT.on(name);
    } else if (step.state() == Step.State.WAITING) {
      Tone.MUTED.on(name);
    }
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    VBox words = new VBox(name, about);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox node = Boxes.row(12, mark, words);
    node.setMinWidth(USE_PREF_SIZE);
    return node;
  }
}
