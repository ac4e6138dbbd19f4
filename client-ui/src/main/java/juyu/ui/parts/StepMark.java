package juyu.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A step's number in a circle, or a tick where it is done. */
public final class StepMark extends StackPane {

  private final int number;

  /**
   * @param number from 1
   */
  public StepMark(int number) {
    this.number = number;
    getStyleClass().add("step-mark");
    show(Step.State.WAITING);
  }

  /** Shows how far the step is. */
  public void show(Step.State state) {
    getStyleClass().removeAll("done", "now", "waiting", "stuck");
    switch (state) {
      case DONE -> set(Icon.small(MaterialDesignC.CHECK), "done");
      case NOW -> set(digit(), "now");
      case WAITING -> set(digit(), "waiting");
      case STUCK -> set(Icon.small(MaterialDesignE.EXCLAMATION), "stuck");
    }
  }

  private Label digit() {
    return Boxes.styled(new Label(Integer.toString(number)), "semibold", "data");
  }

  private void set(javafx.scene.Node node, String styleClass) {
    getChildren().setAll(node);
    getStyleClass().add(styleClass);
  }
}
