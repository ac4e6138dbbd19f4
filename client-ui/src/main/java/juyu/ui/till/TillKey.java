package juyu.ui.till;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import juyu.ui.parts.KeyHint;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;

/** A large key with a picture, words, and the function key that does the same. */
public final class TillKey extends Button {

  private final Label words;

  private TillKey(
      Ikon icon, ObservableValue<String> text, HBox content, Runnable action, String... classes) {
    words = Words.label(text, "key-words");
    content.getChildren().addFirst(words);
    content.getChildren().addFirst(Icon.of(icon, Icon.LARGE));
    getStyleClass().add("till-key");
    getStyleClass().addAll(classes);
    setGraphic(content);
    setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.BUTTON);
    accessibleTextProperty().bind(text);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setOnAction(event -> action.run());
  }

  /**
   * A way to pay: words left, key right.
   *
   * @param key such as F9
   */
  public static TillKey tender(
      Ikon icon, ObservableValue<String> words, String key, Runnable action) {
    HBox content = Boxes.row(8, Boxes.spacer(), new KeyHint(key));
    TillKey made = new TillKey(icon, words, content, action, "tender");
    made.words.setMinWidth(USE_PREF_SIZE);
    content.prefWidthProperty().bind(made.widthProperty().subtract(30));
    return made;
  }

  /**
   * Something else to do with the sale: picture, words and key in the middle.
   *
   * @param key such as F4
   */
  public static TillKey action(
      Ikon icon, ObservableValue<String> words, String key, Runnable action) {
    HBox content = Boxes.row(8, new KeyHint(key));
    content.setAlignment(javafx.geometry.Pos.CENTER);
    return new TillKey(icon, words, content, action, "till-action");
  }

  /** The one filled key of the screen. */
  public TillKey primary() {
    getStyleClass().add("primary");
    return this;
  }

  /** For what takes something back. */
  public TillKey destructive() {
    getStyleClass().add("destructive");
    return this;
  }
}
