package juyu.model.price;

import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.value.Money;

/** Which prices can be set. */
public final class PriceRule {

  /** Ten million won a litre or piece: more is a slip of the hand. */
  private static final Money MOST = Money.of(10_000_000);

  private PriceRule() {}

  /**
   * A price is one won at least: nothing is given away by mistake, and an amount buys something.
   */
  public static Outcome<Money> unitPrice(String field, Money unitPrice) {
    return unitPrice.isPositive() && unitPrice.compareTo(MOST) <= 0
        ? Outcome.accepted(unitPrice)
        : Outcome.refused(Refusal.field(field, "price.amount", MOST));
  }
}
