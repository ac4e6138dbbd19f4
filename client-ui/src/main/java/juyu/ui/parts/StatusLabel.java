package juyu.ui.parts;

import javafx.scene.control.Label;
import juyu.ui.theme.Icon;

/** A status as icon, word and colour. */
public final class StatusLabel extends Label {

  public StatusLabel() {
    getStyleClass().addAll("status-label", "medium");
  }

  public StatusLabel(Status status) {
    this();
    show(status);
  }

  /** Shows another status in the same place. */
  public void show(Status status) {
    status.tone().on(this);
    setText(status.word());
    setGraphic(Icon.small(status.icon()));
  }
}
