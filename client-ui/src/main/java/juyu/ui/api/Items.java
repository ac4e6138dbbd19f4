package juyu.ui.api;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list as a node answers it.
 *
 * @param next what to send as {@code after} for what follows; none on the last
 */
public record Items<T>(List<T> items, Optional<String> next) {

  public Items {
    items = List.copyOf(items);
  }
}
