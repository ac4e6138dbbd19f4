package juyu.ui.till;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;

/** Names what the digits mean, and shows them large. */
public final class EntryDisplay extends HBox {

  /**
   * What it shows.
   *
   * @param meaning cash received, amount of a product …
   * @param hint a line below, such as the change due; may be empty
   * @param hintTone what the hint means
   * @param before a sign before the digits: ₩, or nothing
   * @param digits grouped; "0" is shown muted while nothing was typed
   * @param behind a unit behind the digits: L, or nothing
   * @param isTyped whether the digits are a person's
   */
  public record Entry(
      String meaning,
      String hint,
      Tone hintTone,
      String before,
      String digits,
      String behind,
      boolean isTyped) {}

  private final Label meaning = Boxes.styled(new Label(), "text-14", "muted");
  private final Label hint = Boxes.styled(new Label(), "text-12", "medium");
  private final Label before = Boxes.styled(new Label(), "entry-sign");
  private final Label digits = Boxes.styled(new Label(), "entry-digits", "data");
  private final Label behind = Boxes.styled(new Label(), "entry-sign");

  public EntryDisplay() {
    getStyleClass().addAll("entry-display");
    VBox words = Boxes.column(4, meaning, hint);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    HBox figure = Boxes.baseline(4, before, digits, behind);
    figure.setAlignment(Pos.BASELINE_RIGHT);
    figure.setMaxHeight(USE_PREF_SIZE);
    figure.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, Boxes.spacer(), figure);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
  }

  /** Shows other digits. */
  public void show(Entry entry) {
    meaning.setText(entry.meaning());
    hint.setText(entry.hint());
    entry.hintTone().on(hint);
    before.setText(entry.before());
    digits.setText(entry.digits());
    behind.setText(entry.behind());
    digits.getStyleClass().remove("muted");
    getStyleClass().remove("active");
    if (entry.isTyped()) {
      getStyleClass().add("active");
    } else {
      digits.getStyleClass().add("muted");
    }
  }
}
