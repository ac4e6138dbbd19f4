package juyu.hq;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;

/**
 * Rules that a command must keep, asked one after the other: the first that is broken is the
 * refusal, and those behind it are not asked.
 */
public final class Rules {

  private Optional<Refusal> broken = Optional.empty();

  /** Asks whether {@code holds}; if not, {@code field} must change. */
  public Rules require(boolean holds, String field, String code, Object... args) {
    return require(() -> holds, field, code, args);
  }

  /** As {@link #require(boolean, String, String, Object...)}, if all before it hold. */
  public Rules require(BooleanSupplier holds, String field, String code, Object... args) {
    if (broken.isEmpty() && !holds.getAsBoolean()) {
      broken = Optional.of(Refusal.field(field, code, args));
    }
    return this;
  }

  /** Asks a rule of the model, which gives a value or a refusal. */
  public Rules require(Outcome<?> outcome) {
    if (broken.isEmpty() && outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
      broken = Optional.of(refusal);
    }
    return this;
  }

  /** Asks whether {@code allowed}; if not, nothing that the caller sent is to blame. */
  public Rules allow(boolean allowed, String code, Object... args) {
    if (broken.isEmpty() && !allowed) {
      broken = Optional.of(Refusal.of(code, args));
    }
    return this;
  }

  /** Asks that {@code text} says something, on one line, in at most {@code longest} characters. */
  public Rules text(String field, String text, int longest) {
    return require(TextRule.required(field, text, longest));
  }

  /** What to do if all of them hold. */
  public <T> Outcome<T> then(Supplier<Outcome<T>> next) {
    return broken.map(Outcome::<T>refused).orElseGet(next);
  }

  /** What comes of it if all of them hold. */
  public <T> Outcome<T> accept(Supplier<T> value) {
    return then(() -> Outcome.accepted(value.get()));
  }
}
