package juyu.ui.till;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import juyu.ui.theme.Boxes;

/** Four keys for what people often type. Their places never change; an unused one is empty. */
public final class QuickKeys extends HBox {

  private static final int PLACES = 4;

  /**
   * @param pressed gets the place, 0 to 3
   */
  public QuickKeys(IntConsumer pressed) {
    getStyleClass().addAll("quick-keys", "gap-8");
    for (int place = 0; place < PLACES; place++) {
      int at = place;
      Button key = Boxes.grow(Boxes.styled(new Button(), "till-key", "function", "quick"));
      key.setFocusTraversable(false);
      key.setPrefWidth(1);
      key.setMaxHeight(Double.MAX_VALUE);
      key.setOnAction(event -> pressed.accept(at));
      getChildren().add(key);
    }
  }

  /**
   * Shows other words on the keys.
   *
   * @param words at most four
   */
  public void show(List<String> words) {
    for (int place = 0; place < PLACES; place++) {
      Button key = (Button) getChildren().get(place);
      boolean used = place < words.size();
      key.setText(used ? words.get(place) : "");
      key.setDisable(!used);
    }
  }
}
