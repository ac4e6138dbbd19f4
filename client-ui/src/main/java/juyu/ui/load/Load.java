package juyu.ui.load;

import java.util.Optional;
import juyu.ui.api.Failure;

/** What a view model has of something that comes from elsewhere. */
public sealed interface Load<T> {

  /** Asked for the first time. */
  record Waiting<T>() implements Load<T> {}

  /** Here it is. */
  record Ready<T>(T value) implements Load<T> {}

  /**
   * It could not be had.
   *
   * @param last what was there before, still worth looking at
   */
  record Failed<T>(Failure failure, Optional<T> last) implements Load<T> {}

  /** What there is to show, fresh or from before. */
  default Optional<T> shown() {
    return switch (this) {
      case Waiting<T>() -> Optional.empty();
      case Ready<T>(T value) -> Optional.of(value);
      case Failed<T>(Failure failure, Optional<T> last) -> last;
    };
  }
}
