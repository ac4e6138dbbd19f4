package juyu.ui.theme;

import java.util.Locale;
import javafx.scene.Node;

/** What a colour means; a state never speaks by colour alone. */
public enum Tone {
  NEUTRAL,
  MUTED,
  ACCENT,
  OK,
  WARNING,
  DANGER,
  OFFLINE;

  /** Its style class. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Gives the node this tone in place of any other. */
  public void on(Node node) {
    for (Tone tone : values()) {
      node.getStyleClass().remove(tone.css());
    }
    node.getStyleClass().add(css());
  }
}
