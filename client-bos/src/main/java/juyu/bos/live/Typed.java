package juyu.bos.live;

import java.util.Optional;
import juyu.model.command.Qty;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Figures as people type them: with or without commas, with any kind of minus. */
public final class Typed {

  private Typed() {}

  /** A quantity; none while it is not one yet. */
  public static Optional<Quantity> quantity(String text, Unit unit) {
    try {
      return Optional.of(Quantity.parse(plain(text), unit));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A whole number; none while it is not one yet. */
  public static Optional<Integer> whole(String text) {
    try {
      return Optional.of(Integer.valueOf(plain(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** For the station, which says what is wrong with it. */
  public static Qty qty(String text) {
    return new Qty(plain(text));
  }

  private static String plain(String text) {
    return text.strip().replace(",", "").replace(" ", "").replace('−', '-');
  }
}
