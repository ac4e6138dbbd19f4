package juyu.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import juyu.ui.theme.Boxes;

/** A number with a small, muted sign before it or unit behind it, all on one line of writing. */
public sealed class Figure extends HBox permits MoneyLabel, VolumeLabel {

  private final Label sign = Boxes.styled(new Label(), "sign");
  private final Label number = Boxes.styled(new Label(), "number", "data");
  private final Label unit = Boxes.styled(new Label(), "unit");

  /**
   * @param size of the number in pixels, one of the type sizes: 12 … 40
   */
  Figure(int size) {
    getStyleClass().addAll("figure", "figure-" + size);
    setAlignment(Pos.BASELINE_RIGHT);
    getChildren().addAll(sign, number, unit);
    sign.managedProperty().bind(sign.textProperty().isNotEmpty());
    unit.managedProperty().bind(unit.textProperty().isNotEmpty());
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
  }

  final void show(String before, String digits, String behind) {
    sign.setText(before);
    number.setText(digits);
    unit.setText(behind);
  }

  /** Ordinary weight, for figures in a line of words. */
  public final Figure regular() {
    getStyleClass().add("figure-regular");
    return this;
  }
}
