package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a set is shown, with how many there are of each. One is always chosen.
 *
 * @param <T> what is chosen
 */
public final class FilterChips<T> extends FlowPane {

  /**
   * One of the parts.
   *
   * @param words its name
   * @param count how many, formatted; may be empty
   * @param health its shape; null for none
   */
  public record Chip<T>(T value, String words, String count, @Nullable Health health) {}

  private final ObjectProperty<T> chosen;
  private List<Chip<T>> chips = List.of();

  public FilterChips(T first) {
    chosen = new SimpleObjectProperty<>(first);
    getStyleClass().addAll("filter-chips", "gap-8");
    chosen.addListener((property, old, now) -> mark());
  }

  /** What is chosen; set it to choose. */
  public ObjectProperty<T> chosen() {
    return chosen;
  }

  /** Shows other chips, or the same with other counts. The focus stays where it is. */
  public void show(List<Chip<T>> others) {
    boolean same =
        others.stream().map(Chip::value).toList().equals(chips.stream().map(Chip::value).toList());
    chips = List.copyOf(others);
    if (!same) {
      List<ToggleButton> made = new ArrayList<>();
      chips.forEach(chip -> made.add(button(chip)));
      getChildren().setAll(made);
    }
    for (int at = 0; at < chips.size(); at++) {
      Chip<T> chip = chips.get(at);
      ((ToggleButton) getChildren().get(at)).setText((chip.words() + "  " + chip.count()).strip());
    }
    mark();
  }

  private ToggleButton button(Chip<T> chip) {
    ToggleButton button = Boxes.styled(new ToggleButton(), "filter-chip");
    if (chip.health() != null) {
      button.setGraphic(new StatusShape(chip.health()));
    }
    button.setOnAction(event -> {
      chosen.set(chip.value());
      mark();
    });
    return button;
  }

  private void mark() {
    for (int at = 0; at < chips.size(); at++) {
      ((ToggleButton) getChildren().get(at))
          .setSelected(chips.get(at).value().equals(chosen.get()));
    }
  }
}
