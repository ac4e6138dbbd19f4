package juyu.ui.parts;

import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import juyu.ui.format.Formats;

/** How long ago something was, growing while it is shown; the exact time is its tip. */
public final class AgeLabel extends Label {

  private final Formats formats;

  public AgeLabel(Formats formats, Instant since) {
    this.formats = formats;
    getStyleClass().addAll("age-label", "muted", "data");
    show(since);
  }

  /** Shows another moment's age. */
  public void show(Instant since) {
    textProperty().unbind();
    textProperty().bind(formats.bindAge(since));
    setTooltip(new Tooltip(formats.dateTime(since)));
  }
}
