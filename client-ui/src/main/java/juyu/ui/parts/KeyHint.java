package juyu.ui.parts;

import javafx.scene.control.Label;

/** The key that does the same, as it is printed on the keyboard: F9, Enter. */
public final class KeyHint extends Label {

  public KeyHint(String key) {
    super(key);
    getStyleClass().addAll("key-hint", "data");
    setMinWidth(USE_PREF_SIZE);
  }
}
