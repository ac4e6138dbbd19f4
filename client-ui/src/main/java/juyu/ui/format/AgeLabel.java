package juyu.ui.format;

import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import juyu.ui.Ui;
import org.jspecify.annotations.Nullable;

/** How long ago something was, as it grows; nothing while it is not set. */
public final class AgeLabel extends Label {

  private final ObjectProperty<@Nullable Instant> since = new SimpleObjectProperty<>();

  public AgeLabel(Ui ui) {
    getStyleClass().addAll("muted", "data");
    textProperty().bind(ui.texts().bind(() -> words(ui), since, ui.clock().minute()));
  }

  /** An age that is known from the beginning. */
  public AgeLabel(Ui ui, Instant since) {
    this(ui);
    this.since.set(since);
  }

  private String words(Ui ui) {
    Instant from = since.get();
    return from == null ? "" : ui.formats().age(from);
  }

  public ObjectProperty<@Nullable Instant> since() {
    return since;
  }
}
