package juyu.pos.shift;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import juyu.model.value.Money;

/**
 * Cash that a person counts: note by note and coin by coin, or as one sum; never changes.
 *
 * @param pieces how many of each denomination, as typed
 * @param sum the whole, as typed, where it is not counted by denomination
 * @param isBySum true if the sum counts
 */
record DrawerCount(Map<Integer, String> pieces, String sum, boolean isBySum) {

  /** Won, the largest first. */
  static final List<Integer> DENOMINATIONS =
      List.of(50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10);

  static final DrawerCount NONE = new DrawerCount(Map.of(), "", false);

  private static final int MOST_PIECE_DIGITS = 5;
  private static final int MOST_SUM_DIGITS = 10;

  DrawerCount {
    pieces = Map.copyOf(pieces);
  }

  /** What was counted. */
  Money total() {
    return isBySum
        ? Money.of(number(sum))
        : DENOMINATIONS.stream().map(this::of).reduce(Money.ZERO, Money::plus);
  }

  /** What one denomination comes to. */
  Money of(int denomination) {
    return Money.of(number(typed(denomination)) * denomination);
  }

  String typed(int denomination) {
    return pieces.getOrDefault(denomination, "");
  }

  private static long number(String digits) {
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  /** Whether anything was typed: nothing counted is not the same as counted nothing. */
  boolean isEmpty() {
    return isBySum ? sum.isEmpty() : pieces.values().stream().allMatch(String::isEmpty);
  }

  DrawerCount with(int denomination, String digits) {
    TreeMap<Integer, String> more = new TreeMap<>(pieces);
    more.put(denomination, digits);
    return new DrawerCount(more, sum, isBySum);
  }

  DrawerCount typed(int denomination, String keys) {
    String digits = longer(typed(denomination), keys, MOST_PIECE_DIGITS);
    return with(denomination, digits);
  }

  DrawerCount erased(int denomination) {
    return with(denomination, shorter(typed(denomination)));
  }

  DrawerCount sumTyped(String keys) {
    return new DrawerCount(pieces, longer(sum, keys, MOST_SUM_DIGITS), isBySum);
  }

  DrawerCount sumErased() {
    return new DrawerCount(pieces, shorter(sum), isBySum);
  }

  DrawerCount sumCleared() {
    return new DrawerCount(pieces, "", isBySum);
  }

  DrawerCount bySum(boolean yes) {
    return new DrawerCount(pieces, sum, yes);
  }

  private static String longer(String digits, String keys, int most) {
    String all = (digits + keys).replaceFirst("^0+(?=\\d)", "");
    return all.length() > most ? digits : all;
  }

  private static String shorter(String digits) {
    return digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
  }
}
