package juyu.model.command;

import java.util.function.Function;

/**
 * What became of a command: done, or refused with the reason. A "no" is a value, not an exception.
 */
public sealed interface Outcome<T> {

  /** It was done. */
  record Accepted<T>(T value) implements Outcome<T> {}

  /** It was not done, and nothing has changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  static <T> Outcome<T> refused(String code, Object... args) {
    return new Refused<>(Refusal.of(code, args));
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Accepted<T>(T value) -> new Accepted<>(change.apply(value));
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Accepted<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  /**
   * The value, where a refusal would be a mistake of the program.
   *
   * @throws IllegalStateException naming the refusal
   */
  default T orThrow() {
    return switch (this) {
      case Accepted<T>(T value) -> value;
      case Refused<T>(Refusal refusal) ->
          throw new IllegalStateException("refused: " + refusal.code() + " " + refusal.args());
    };
  }
}
