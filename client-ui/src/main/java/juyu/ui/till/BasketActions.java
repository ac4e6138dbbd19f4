package juyu.ui.till;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;

/**
 * What can be done with the lines of a basket.
 *
 * @param select a line was touched; 0 closes the one that is open
 * @param less one piece less
 * @param more one piece more
 * @param remove takes the line out
 * @param others further keys of an open line, left of Remove
 */
public record BasketActions(
    LongConsumer select,
    LongConsumer less,
    LongConsumer more,
    LongConsumer remove,
    List<Other> others) {

  /** No line has this key. */
  public static final long NONE = 0;

  /** A further key of an open line. */
  public record Other(Ikon icon, ObservableValue<String> words, LongConsumer run) {}

  public BasketActions {
    others = List.copyOf(others);
  }
}
