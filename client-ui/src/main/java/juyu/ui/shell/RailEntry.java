package juyu.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;

/**
 * One way to go in the rail.
 *
 * @param name stable, such as {@code receiving}
 * @param screen made when it is first gone to, and kept
 * @param needsYou how many things wait for a person there; 0 shows nothing
 */
public record RailEntry(
    String name,
    Ikon icon,
    ObservableValue<String> words,
    Supplier<Screen> screen,
    ObservableValue<? extends Number> needsYou) {

  /** An entry where nothing ever waits. */
  public static RailEntry of(
      String name, Ikon icon, ObservableValue<String> words, Supplier<Screen> screen) {
    return new RailEntry(name, icon, words, screen, new SimpleObjectProperty<Number>(0));
  }
}
