package juyu.model.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list, as every API tells it.
 *
 * @param next what to send as {@code after} for the page behind this one; none on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same page in other words, such as resources instead of rows. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
