package juyu.ui.load;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;

/** Nothing to show yet: says so, and what to do next. */
public final class EmptyState extends VBox {

  private static final double LINE = 420;

  public EmptyState(Ikon icon, ObservableValue<String> title, ObservableValue<String> next) {
    getStyleClass().addAll("empty-state", "gap-8");
    setAlignment(Pos.CENTER);
    StackPane picture = Boxes.styled(new StackPane(Icon.of(icon, Icon.LARGE)), "empty-picture");
    Label what = Words.paragraph(next, "muted", "text-14");
    what.setTextAlignment(TextAlignment.CENTER);
    what.setAlignment(Pos.CENTER);
    what.setMaxWidth(LINE);
    getChildren().setAll(picture, Words.label(title, "text-16", "semibold"), what);
  }

  /** With a button that does what comes next. */
  public EmptyState(
      Ikon icon,
      ObservableValue<String> title,
      ObservableValue<String> next,
      ObservableValue<String> button,
      Runnable action) {
    this(icon, title, next);
    getChildren().add(Words.button(button, action));
  }
}
