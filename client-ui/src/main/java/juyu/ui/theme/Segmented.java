package juyu.ui.theme;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice between a few, all in sight; exactly one is chosen. */
public final class Segmented<T> extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Property<T> choice;

  /**
   * @param choice what is chosen; follows and is followed
   * @param words how a value is called
   */
  public Segmented(List<T> values, Property<T> choice, Function<T, ObservableValue<String>> words) {
    this.choice = choice;
    getStyleClass().add("segmented");
    values.forEach(value -> getChildren().add(button(value, words.apply(value))));
    group
        .selectedToggleProperty()
        .subscribe(now -> {
          if (now == null) {
            select(choice.getValue());
          }
        });
    choice.subscribe(this::select);
  }

  private ToggleButton button(T value, ObservableValue<String> words) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(words);
    button.setToggleGroup(group);
    button.setUserData(value);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> choice.setValue(value));
    return button;
  }

  private void select(T value) {
    group.getToggles().stream()
        .filter(toggle -> value.equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
  }
}
