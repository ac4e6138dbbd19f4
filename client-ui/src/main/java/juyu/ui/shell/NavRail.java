package juyu.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;

/** The ways through a window, by picture and word. Up and down go through it, Enter goes there. */
final class NavRail extends ScrollPane {

  private final Map<String, ToggleButton> buttons = new HashMap<>();
  private final ToggleGroup one = new ToggleGroup();

  NavRail(List<RailEntry> entries, Consumer<RailEntry> go) {
    getStyleClass().add("nav-rail");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox list = Boxes.column(4);
    entries.forEach(entry -> list.getChildren().add(button(entry, go)));
    setContent(list);
  }

  private ToggleButton button(RailEntry entry, Consumer<RailEntry> go) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().add("rail-item");
    button.setToggleGroup(one);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(face(entry));
    button.accessibleTextProperty().bind(entry.words());
    button.setOnAction(event -> go.accept(entry));
    buttons.put(entry.name(), button);
    return button;
  }

  private static HBox face(RailEntry entry) {
    Label count = Words.data(entry.needsYou().map(Object::toString), "count");
    count.visibleProperty().bind(entry.needsYou().map(number -> number.longValue() > 0));
    count.managedProperty().bind(count.visibleProperty());
    return Boxes.row(12, Icon.of(entry.icon()), Words.label(entry.words()), Boxes.spacer(), count);
  }

  /** Marks where one is; none if the screen is not in the rail. */
  void mark(String name) {
    one.selectToggle(buttons.get(name));
  }
}
