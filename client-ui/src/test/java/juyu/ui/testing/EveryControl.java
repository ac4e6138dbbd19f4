package juyu.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Activates whatever is enabled in a window, one after the other: something must happen. */
public final class EveryControl {

  private static final long PATIENCE_NANOS = 3_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000L;

  private final Stage stage;
  private final Predicate<Node> place;

  private EveryControl(Stage stage, Predicate<Node> place) {
    this.stage = stage;
    this.place = place;
  }

  /** All of them. */
  public static EveryControl of(Stage stage) {
    return new EveryControl(stage, node -> true);
  }

  /** Only those below a node of this style class, such as a sheet. */
  public EveryControl in(String styleClass) {
    return new EveryControl(stage, place.and(node -> isBelow(node, styleClass)));
  }

  /** None of those below a node of this style class, such as a rail that was tried before. */
  public EveryControl outside(String styleClass) {
    return new EveryControl(stage, place.and(node -> !isBelow(node, styleClass)));
  }

  private static boolean isBelow(Node node, String styleClass) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(above -> above.getStyleClass().contains(styleClass));
  }

  /** How many controls a person can activate now. */
  public int count() {
    return Desktop.onUi(() -> controls().size());
  }

  /**
   * Names those that do nothing that a person could tell.
   *
   * @param arrange brings about the state in which each of them is activated
   */
  public List<String> dead(Runnable arrange) {
    arrange.run();
    int count = count();
    List<String> dead = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      arrange.run();
      activate(at).ifPresent(dead::add);
      hidePopups();
    }
    return dead;
  }

  private Optional<String> activate(int at) {
    if (at >= count()) {
      return Optional.of("number " + at + " is not there the next time");
    }
    String before = Desktop.onUi(this::looks);
    String name =
        Desktop.onUi(() -> {
          ButtonBase control = controls().get(at);
          control.requestFocus();
          control.fire();
          return described(control);
        });
    return changes(before) ? Optional.empty() : Optional.of(name);
  }

  private boolean changes(String before) {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < until) {
      if (!Desktop.onUi(this::looks).equals(before)) {
        return true;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    return false;
  }

  private void hidePopups() {
    Desktop.doOnUi(() -> {
      popups().toList().forEach(Window::hide);
      all().filter(MenuButton.class::isInstance).forEach(menu -> ((MenuButton) menu).hide());
    });
  }

  private static Stream<Window> popups() {
    return Window.getWindows().stream().filter(PopupWindow.class::isInstance);
  }

  /** A chosen one of several does nothing more. */
  private List<ButtonBase> controls() {
    return all()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> !button.isDisabled())
        .filter(place)
        .filter(button -> !(button instanceof ToggleButton toggle && toggle.isSelected()))
        .toList();
  }

  private Stream<Node> all() {
    return below(stage.getScene().getRoot());
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(EveryControl::below))
        : Stream.of(node);
  }

  private static String described(ButtonBase control) {
    return "%s '%s' (%s)"
        .formatted(
            control.getClass().getSimpleName(), control.getText(), control.getAccessibleText());
  }

  /** All that a person can tell from looking. */
  private String looks() {
    return all().map(EveryControl::look).collect(Collectors.joining("\n"))
        + stage.getScene().getStylesheets()
        + popups().count();
  }

  private static String look(Node node) {
    boolean selected =
        node.getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("selected"));
    return node.getClass().getSimpleName()
        + (node.isDisabled() ? " disabled " : "")
        + (selected ? " selected " : "")
        + switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text text -> text.getText();
          case TextInputControl input -> input.getText() + (input.isFocused() ? " focused" : "");
          default -> "";
        };
  }
}
