package juyu.model.price;

import juyu.model.value.Money;
import juyu.model.value.Quantity;

/**
 * What a quantity costs, and what an amount buys. Exact, and used once a line: what it says is
 * written down and never computed again.
 */
public final class AmountRule {

  private AmountRule() {}

  /**
   * What {@code quantity} costs, in won rounded half-up.
   *
   * @param quantity not negative
   * @param unitPrice won per litre, or per piece; not negative
   * @throws ArithmeticException if it is more than a {@code long} holds
   */
  public static Money amountOf(Quantity quantity, Money unitPrice) {
    long perUnit = quantity.unit().perUnit();
    long parts = Math.multiplyExact(quantity.amount(), unitPrice.won());
    return Money.of(Math.addExact(parts, perUnit / 2) / perUnit);
  }

  /**
   * What {@code amount} buys of something sold by the litre, in millilitres rounded half-up.
   *
   * @param amount not negative
   * @param unitPrice won per litre; positive
   * @throws ArithmeticException if it is more than a {@code long} holds
   */
  public static Quantity volumeFor(Money amount, Money unitPrice) {
    long twice = Math.multiplyExact(amount.won(), 2_000L);
    return Quantity.millilitres(
        Math.addExact(twice, unitPrice.won()) / Math.multiplyExact(2, unitPrice.won()));
  }
}
