package juyu.ui.table;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import juyu.ui.theme.Icon;

/** A text field with a picture in its left margin. */
final class FilterBox extends StackPane {

  FilterBox(TextField box, Icon icon) {
    super(box, icon);
    icon.setMouseTransparent(true);
    setAlignment(icon, Pos.CENTER_LEFT);
    setMargin(icon, new Insets(0, 0, 0, 12));
    setMinWidth(120);
    setPrefWidth(200);
    setMaxHeight(USE_PREF_SIZE);
  }
}
