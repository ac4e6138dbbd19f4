package juyu.model.price;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import juyu.model.value.NodeCode;

/** The stations of a price change in one column: a space before and behind each code. */
final class Scope {

  private Scope() {}

  static String text(List<NodeCode> stations) {
    return stations.isEmpty()
        ? ""
        : stations.stream().map(NodeCode::value).collect(Collectors.joining(" ", " ", " "));
  }

  static List<NodeCode> stations(String text) {
    return Arrays.stream(text.strip().split(" "))
        .filter(code -> !code.isEmpty())
        .map(NodeCode::of)
        .toList();
  }

  /** What a column must be like to hold at {@code station}, unless it is empty. */
  static String pattern(NodeCode station) {
    return "% " + station + " %";
  }
}
