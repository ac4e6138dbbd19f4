package juyu.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * A key of a screen.
 *
 * @param combination such as F9 or Ctrl+Enter
 * @param words what it does, for F1
 * @param when while it does so; otherwise nothing happens and F1 shows it muted
 */
public record ScreenKey(
    KeyCombination combination,
    ObservableValue<String> words,
    Runnable action,
    ObservableBooleanValue when) {

  private static final String SHORTCUT =
      System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";

  /**
   * A key that always works.
   *
   * @param key as JavaFX writes it: {@code F9}, {@code Shortcut+Enter}, {@code Esc}
   */
  public static ScreenKey of(String key, ObservableValue<String> words, Runnable action) {
    return of(key, words, action, new SimpleBooleanProperty(true));
  }

  /** A key that works now and then. */
  public static ScreenKey of(
      String key, ObservableValue<String> words, Runnable action, ObservableBooleanValue when) {
    return new ScreenKey(KeyCombination.valueOf(key), words, action, when);
  }

  /** As it is printed on keyboards. */
  public String print() {
    return combination.getName().replace("Shortcut", SHORTCUT);
  }
}
