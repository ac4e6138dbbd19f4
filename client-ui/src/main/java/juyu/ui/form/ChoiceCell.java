package juyu.ui.form;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import juyu.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A value of a choice in words, in whatever language is spoken. */
final class ChoiceCell<T> extends ListCell<T> {

  private final Ui ui;
  private final Function<T, String> words;

  ChoiceCell(Ui ui, Function<T, String> words) {
    this.ui = ui;
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable T value, boolean empty) {
    super.updateItem(value, empty);
    textProperty().unbind();
    if (value == null) {
      setText("");
    } else {
      textProperty().bind(ui.texts().bind(() -> words.apply(value)));
    }
  }
}
