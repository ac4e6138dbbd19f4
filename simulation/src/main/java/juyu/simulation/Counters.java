package juyu.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often each fault has happened. */
final class Counters {

  private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);

  void count(Fault fault) {
    counts.merge(fault, 1L, Long::sum);
  }

  void add(Counters other) {
    other.counts.forEach((fault, n) -> counts.merge(fault, n, Long::sum));
  }

  /** The kinds that have never happened. */
  List<Fault> never() {
    return Stream.of(Fault.values()).filter(fault -> !counts.containsKey(fault)).toList();
  }

  @Override
  public String toString() {
    return Stream.of(Fault.values())
        .map(fault -> fault.word() + " " + counts.getOrDefault(fault, 0L))
        .collect(Collectors.joining(" "));
  }
}
