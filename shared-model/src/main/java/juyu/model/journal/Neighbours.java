package juyu.model.journal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import juyu.model.value.NodeCode;

/** The parent and the children of a node, and which of them an event belongs to. */
final class Neighbours {

  private final NodeCode self;
  private final Optional<NodeCode> parent;
  private final Set<NodeCode> children = new ConcurrentSkipListSet<>();

  Neighbours(NodeCode self) {
    this.self = self;
    this.parent = self.parent();
  }

  NodeCode self() {
    return self;
  }

  void add(NodeCode child) {
    children.add(child);
  }

  boolean isChild(NodeCode node) {
    return children.contains(node);
  }

  boolean isParent(NodeCode node) {
    return parent.filter(node::equals).isPresent();
  }

  /** The neighbours that need an event, or that have a node behind them that needs or wrote it. */
  Stream<NodeCode> concernedBy(Event event) {
    return Stream.concat(parent.stream().filter(p -> upwards(event)), down(event));
  }

  boolean concerns(NodeCode neighbour, Event event) {
    return isParent(neighbour) ? upwards(event) : downwards(neighbour, event);
  }

  private boolean upwards(Event event) {
    return event.audience().beyond(self) || !self.covers(event.node());
  }

  private Stream<NodeCode> down(Event event) {
    if (event.audience().stream().anyMatch(word -> word.contains("*"))) {
      return children.stream().filter(child -> downwards(child, event));
    }
    return Stream.concat(event.audience().stream().map(NodeCode::of), Stream.of(event.node()))
        .flatMap(node -> childTowards(node).stream())
        .distinct();
  }

  private boolean downwards(NodeCode child, Event event) {
    return event.audience().within(child) || child.covers(event.node());
  }

  /** The child that {@code node} is, or stands behind; no search among thousands of stations. */
  private Optional<NodeCode> childTowards(NodeCode node) {
    NodeCode child = self.equals(NodeCode.HQ) && !node.equals(NodeCode.HQ) ? node.station() : node;
    return Optional.of(child).filter(children::contains);
  }
}
