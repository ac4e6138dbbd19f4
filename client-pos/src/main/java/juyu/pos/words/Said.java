package juyu.pos.words;

import java.util.List;
import juyu.model.command.Refusal;

/** Something that the cashier is told; the screen finds the words. */
public sealed interface Said {

  /** A "no" of the till, in its own words. */
  record Refused(Refusal refusal) implements Said {}

  /**
   * Words of the window's bundle.
   *
   * @param key in {@code juyu/pos/texts.properties}
   * @param args what they are filled with: text, numbers, {@link juyu.model.value.Money}
   */
  record Told(String key, List<Object> args) implements Said {}

  static Said of(Refusal refusal) {
    return new Refused(refusal);
  }

  static Said of(String key, Object... args) {
    return new Told(key, List.of(args));
  }
}
