package juyu.ui.table;

import java.util.List;

/**
 * What a table has to show. A view model holds one in a property; the table follows it.
 *
 * @param <T> a row; never changed after it was handed over
 */
public sealed interface Rows<T> {

  /** Nobody knows yet; the table shows a skeleton. */
  record Loading<T>() implements Rows<T> {}

  /**
   * They are here.
   *
   * @param items maybe none
   * @param more whether there are more to ask for when the reader comes to the end
   */
  record Ready<T>(List<T> items, boolean more) implements Rows<T> {

    public Ready {
      items = List.copyOf(items);
    }
  }

  /**
   * They could not be had.
   *
   * @param why what happened, in the reader's words
   */
  record Failed<T>(String why) implements Rows<T> {}

  static <T> Rows<T> loading() {
    return new Loading<>();
  }

  static <T> Rows<T> of(List<T> items) {
    return new Ready<>(items, false);
  }

  static <T> Rows<T> failed(String why) {
    return new Failed<>(why);
  }
}
