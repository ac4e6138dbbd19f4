package juyu.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a table is asked to show: which rows, in which order, with which sums. Pure; for large
 * tables it runs in the background.
 *
 * @param rows all there are
 * @param filter what the reader typed: each word must be found somewhere in a row
 * @param haystack where words are looked for
 * @param order null for the order in which the rows came
 * @param columns those to be summed
 */
record Query<T>(
    List<T> rows,
    String filter,
    Haystack<T> haystack,
    @Nullable Comparator<T> order,
    List<Column<T, ?>> columns) {

  private static final int ASK_EVERY = 1_024;

  /**
   * What is shown.
   *
   * @param rows after filter and sort
   * @param sums by column
   */
  record Answer<T>(List<T> rows, Map<Column<T, ?>, List<?>> sums) {}

  /** Runs it; an empty answer, which nobody waits for, if it was called off. */
  Answer<T> run(BooleanSupplier calledOff) {
    List<T> found = found(calledOff);
    if (order != null) {
      found = new ArrayList<>(found);
      found.sort(order);
    }
    return new Answer<>(found, calledOff.getAsBoolean() ? Map.of() : sums(found));
  }

  private List<T> found(BooleanSupplier calledOff) {
    List<String> words = words(filter);
    if (words.isEmpty()) {
      return rows;
    }
    List<T> found = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      if (at % ASK_EVERY == 0 && calledOff.getAsBoolean()) {
        return List.of();
      }
      String text = haystack.of(at);
      if (words.stream().allMatch(text::contains)) {
        found.add(rows.get(at));
      }
    }
    return found;
  }

  static List<String> words(String filter) {
    return Arrays.stream(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Map<Column<T, ?>, List<?>> sums(List<T> found) {
    Map<Column<T, ?>, List<?>> sums = new HashMap<>();
    columns.forEach(column -> sums.put(column, column.totals(found)));
    return sums;
  }
}
