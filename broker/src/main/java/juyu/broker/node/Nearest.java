package juyu.broker.node;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The word that a person most likely meant. */
final class Nearest {

  private Nearest() {}

  /** The one of {@code known} that takes the fewest letters to change; none if there is none. */
  static Optional<String> of(String word, Set<String> known) {
    return known.stream().min(Comparator.comparingInt(other -> distance(word, other)));
  }

  /** Levenshtein's: letters to insert, to remove and to replace, row by row. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      above = next(above, from.charAt(row - 1), row, to);
    }
    return above[to.length()];
  }

  private static int[] next(int[] above, char letter, int row, String to) {
    int[] here = new int[above.length];
    here[0] = row;
    for (int column = 1; column < here.length; column++) {
      int replaced = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
      here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
    }
    return here;
  }
}
