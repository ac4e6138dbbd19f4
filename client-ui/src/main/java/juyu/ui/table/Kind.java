package juyu.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import juyu.ui.export.Cell;
import juyu.ui.format.Formats;

/**
 * What values of one type are to a table: their order by value, their words on the screen, their
 * cell in a file, and their exact sum.
 *
 * @param order never by what is shown
 * @param words as on the screen
 * @param cell for a file
 * @param total sums, one for each unit among the values; empty where a sum means nothing
 * @param look how a cell is drawn
 * @param width a fitting width, in pixels
 */
record Kind<V>(
    Comparator<V> order,
    BiFunction<V, Formats, String> words,
    BiFunction<V, Formats, Cell> cell,
    Function<List<V>, List<V>> total,
    Look look,
    double width) {

  /** How a cell is drawn. */
  enum Look {
    TEXT,
    TIME,
    NUMBER,
    AGE,
    STATUS,
    LINK
  }

  /** Figures stand at the right, so that their digits do, too. */
  boolean right() {
    return look == Look.NUMBER;
  }
}
