package juyu.till.basket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.sale.BasketLine;

/**
 * A basket that waits at its till.
 *
 * @param id names it for ever
 * @param number as people call it, from 1; free again once it is settled
 * @param name what the cashier has written; may be empty
 * @param lines what is in it, without prices: it is priced when it is sold
 * @param heldBy who put it aside
 * @param heldAt when
 */
public record HeldBasket(
    UUID id, long number, String name, List<BasketLine> lines, Cashier heldBy, Instant heldAt) {

  public HeldBasket {
    lines = List.copyOf(lines);
  }

  /** How long it has waited; nothing if the clock was set back meanwhile. */
  public Duration age(Instant now) {
    Duration age = Duration.between(heldAt, now);
    return age.isNegative() ? Duration.ZERO : age;
  }

  /** How people tell it from others, such as {@code 3 (Kim)}. */
  public String label() {
    return name.isEmpty() ? Long.toString(number) : "%d (%s)".formatted(number, name);
  }
}
