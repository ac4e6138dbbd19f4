package juyu.app.tour;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the story has been played. It counts what has happened since it was first looked at; the
 * chapters may be played in any order.
 */
final class Progress {

  private final Set<Chapter> done = EnumSet.noneOf(Chapter.class);
  private final Set<String> soldWhileAway = new HashSet<>();
  private @Nullable Seen before;

  /**
   * Looks at the nodes.
   *
   * @param stationAway whether the station could not be reached meanwhile
   * @return whether another chapter is done
   */
  boolean look(Seen now, boolean stationAway) {
    Seen first = before;
    if (first == null) {
      before = now;
      return false;
    }
    List<Seen.Sale> sales = fresh(now.sales(), first.sales(), Seen.Sale::id);
    List<Seen.Order> orders = fresh(now.orders(), first.orders(), Seen.Order::id);
    List<Seen.Change> changes = fresh(now.changes(), first.changes(), Seen.Change::id);
    if (stationAway) {
      sales.stream().filter(sale -> !sale.applied()).map(Seen.Sale::id).forEach(soldWhileAway::add);
    }
    int doneBefore = done.size();
    mark(Chapter.SELL, sales.stream().anyMatch(sale -> sale.fuel() && sale.applied()));
    mark(Chapter.ORDER, orders.stream().anyMatch(Seen.Order::shipped));
    mark(Chapter.RECEIVE, receivedShort(now, first));
    mark(Chapter.PRICE, changes.stream().anyMatch(Seen.Change::everywhere));
    mark(
        Chapter.AWAY,
        !stationAway
            && sales.stream()
                .anyMatch(sale -> sale.applied() && soldWhileAway.contains(sale.id())));
    return done.size() > doneBefore;
  }

  /** An order from before the start counts too, if it has come since. */
  private static boolean receivedShort(Seen now, Seen first) {
    Set<String> before =
        first.orders().stream()
            .filter(Seen.Order::received)
            .map(Seen.Order::id)
            .collect(Collectors.toSet());
    return now.orders().stream()
        .anyMatch(order ->
            order.received() && order.difference().signum() < 0 && !before.contains(order.id()));
  }

  private void mark(Chapter chapter, boolean isDone) {
    if (isDone) {
      done.add(chapter);
    }
  }

  private static <T> List<T> fresh(List<T> now, List<T> first, Function<T, String> id) {
    Set<String> known = first.stream().map(id).collect(Collectors.toSet());
    return now.stream().filter(one -> !known.contains(id.apply(one))).toList();
  }

  boolean isDone(Chapter chapter) {
    return done.contains(chapter);
  }

  /** The first chapter that is not done yet; nothing once all are. */
  Optional<Chapter> now() {
    return Stream.of(Chapter.values()).filter(chapter -> !done.contains(chapter)).findFirst();
  }
}
