package juyu.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param next what to send as {@code after} for the page behind this one; none on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of rows that were fetched in order, beginning behind {@link Paging#after()}.
   *
   * @param fetched up to {@link Paging#fetch()} rows: the one too many tells that a page follows
   * @param key names an item's place in the order
   */
  public static <T> Page<T> of(Paging paging, List<T> fetched, Function<T, String> key) {
    if (fetched.size() <= paging.limit()) {
      return new Page<>(fetched, Optional.empty());
    }
    List<T> items = fetched.subList(0, paging.limit());
    return new Page<>(items, Optional.of(Paging.cursor(key.apply(items.getLast()))));
  }

  /** The same page in other words, such as resources instead of rows. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
