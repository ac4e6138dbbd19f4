package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import juyu.ui.theme.Boxes;

/**
 * One of a few, always one. Tab reaches the chosen one, the arrow keys choose another.
 *
 * @param <T> what is chosen
 */
public class SegmentedControl<T> extends HBox {

  /** One of the few. */
  public record Choice<T>(T value, ObservableValue<String> words) {}

  private final ObjectProperty<T> chosen;
  private List<Choice<T>> choices = List.of();
  private List<ToggleButton> buttons = List.of();

  public SegmentedControl(List<Choice<T>> choices) {
    this.chosen = new SimpleObjectProperty<>(choices.getFirst().value());
    getStyleClass().add("segmented");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TAB_PANE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    chosen.addListener((property, old, now) -> mark());
    offer(choices);
  }

  /** What is chosen; set it to choose. */
  public ObjectProperty<T> chosen() {
    return chosen;
  }

  /** Offers others in their place; the choice stays if it is among them, else it is the first. */
  public final void offer(List<Choice<T>> others) {
    if (others.equals(choices)) {
      return;
    }
    choices = List.copyOf(others);
    List<ToggleButton> made = new ArrayList<>();
    choices.forEach(choice -> made.add(button(choice)));
    buttons = List.copyOf(made);
    getChildren().setAll(buttons);
    if (choices.stream().noneMatch(choice -> choice.value().equals(chosen.get()))) {
      chosen.set(choices.getFirst().value());
    }
    mark();
  }

  private ToggleButton button(Choice<T> choice) {
    ToggleButton button = Boxes.styled(new ToggleButton(), "segment");
    button.textProperty().bind(choice.words());
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setOnAction(event -> {
      chosen.set(choice.value());
      mark();
    });
    return button;
  }

  /** Only the chosen one is a stop of the Tab key. */
  private void mark() {
    for (int at = 0; at < buttons.size(); at++) {
      boolean is = choices.get(at).value().equals(chosen.get());
      buttons.get(at).setSelected(is);
      buttons.get(at).setFocusTraversable(is);
    }
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step != 0) {
      event.consume();
      choose(place() + step);
    }
  }

  private int place() {
    return choices.stream().map(Choice::value).toList().indexOf(chosen.get());
  }

  private void choose(int place) {
    if (place >= 0 && place < choices.size()) {
      chosen.set(choices.get(place).value());
      buttons.get(place).requestFocus();
    }
  }
}
