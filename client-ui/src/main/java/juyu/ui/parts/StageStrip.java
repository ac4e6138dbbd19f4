package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How many have come to each stage of something, from left to right. */
public final class StageStrip extends HBox {

  /**
   * A stage.
   *
   * @param name of it
   * @param figure how many have come to it
   * @param about of how many, and why not all
   * @param isComplete whether all have
   */
  public record Stage(String name, String figure, String about, boolean isComplete) {}

  public StageStrip() {
    getStyleClass().add("stage-strip");
  }

  /** Shows other figures. */
  public void show(List<Stage> stages) {
    List<Node> cells = new ArrayList<>();
    for (Stage stage : stages) {
      if (!cells.isEmpty()) {
        cells.add(Boxes.uprightRule());
      }
      cells.add(cell(stage));
    }
    getChildren().setAll(cells);
  }

  private static VBox cell(Stage stage) {
    HBox name = Boxes.row(8, Boxes.styled(new Label(stage.name()), "muted"), Boxes.spacer());
    if (stage.isComplete()) {
      Icon tick = Icon.small(MaterialDesignC.CHECK_CIRCLE);
      Tone.OK.on(tick);
      name.getChildren().add(tick);
    }
    VBox cell =
        Boxes.column(
            4,
            name,
            Boxes.styled(new Label(stage.figure()), "text-20", "semibold", "data"),
            Boxes.styled(new Label(stage.about()), "text-12", "muted", "data"));
    cell.getStyleClass().add("pad-16");
    cell.setPrefWidth(1);
    cell.setMinWidth(0);
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }
}
