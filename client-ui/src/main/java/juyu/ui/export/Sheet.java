package juyu.ui.export;

import java.util.List;
import java.util.function.IntFunction;
import juyu.ui.fx.Progress;

/**
 * A table on its way into a file. Rows are asked for one by one, from the writing thread, so that a
 * hundred thousand of them need no second copy.
 *
 * @param title names the Excel sheet
 * @param headings one a column
 * @param size how many rows there are
 * @param row the cells of row 0 … size - 1, as many as headings
 */
public record Sheet(String title, List<String> headings, int size, IntFunction<List<Cell>> row) {

  public Sheet {
    headings = List.copyOf(headings);
  }

  /** Says how far the file is; false if nobody waits for it any more. */
  boolean goesOn(int done, Progress progress) {
    progress.at(done, size);
    return !progress.cancelled();
  }
}
