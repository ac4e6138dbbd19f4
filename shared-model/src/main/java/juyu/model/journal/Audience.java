package juyu.model.journal;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.model.value.NodeCode;

/**
 * Which nodes need an event. It travels with the event, so that a node passes on even what it does
 * not understand. Written as words, sorted, with a space between: a node's code, {@code ST0001-*}
 * (the tills of that station), {@code ST*} (every station), or {@code *} (every node).
 *
 * @param words the audience as it is stored, sent and hashed
 */
public record Audience(String words) {

  public static final Audience EVERYONE = new Audience("*");

  /** Stays at the node that wrote it. */
  public static final Audience NOBODY = new Audience("");

  /** The nodes above {@code node}: for a till its station and HQ. */
  public static Audience above(NodeCode node) {
    return switch (node.tier()) {
      case HQ -> NOBODY;
      case STATION -> of(NodeCode.HQ);
      case TILL -> of(node.station(), NodeCode.HQ);
    };
  }

  /** Exactly these nodes. */
  public static Audience of(NodeCode... nodes) {
    return of(Arrays.stream(nodes).map(NodeCode::value).toList());
  }

  /** These stations with all their tills. */
  public static Audience stationsWithTills(Collection<NodeCode> stations) {
    return of(stations.stream().flatMap(s -> Stream.of(s.value(), s.value() + "-*")).toList());
  }

  /** The tills of one station. */
  public static Audience tillsOf(NodeCode station) {
    return new Audience(station + "-*");
  }

  private static Audience of(Collection<String> words) {
    return new Audience(String.join(" ", new TreeSet<>(words)));
  }

  /** This audience and that one. */
  public Audience and(Audience other) {
    return of(Stream.concat(stream(), other.stream()).collect(Collectors.toSet()));
  }

  /** True if {@code node} or a node behind it, seen from its parent, needs the event. */
  public boolean within(NodeCode node) {
    return stream().anyMatch(word -> names(word, node));
  }

  /** True if a node outside the subtree of {@code node} needs the event. */
  public boolean beyond(NodeCode node) {
    return stream().anyMatch(word -> leaves(word, node));
  }

  private static boolean names(String word, NodeCode node) {
    if (word.equals("*")) {
      return true;
    }
    return switch (node.tier()) {
      case HQ -> !word.isEmpty();
      case STATION ->
          word.equals("ST*") || word.equals(node.value()) || word.startsWith(node.value() + "-");
      case TILL -> word.equals(node.value()) || word.equals(node.station() + "-*");
    };
  }

  private static boolean leaves(String word, NodeCode node) {
    return switch (node.tier()) {
      case HQ -> false;
      case STATION -> !word.equals(node.value()) && !word.startsWith(node.value() + "-");
      case TILL -> !word.equals(node.value());
    };
  }

  /** The single words. */
  public Stream<String> stream() {
    return words.isEmpty() ? Stream.empty() : Arrays.stream(words.split(" "));
  }

  @Override
  public String toString() {
    return words;
  }
}
