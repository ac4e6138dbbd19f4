package juyu.model.sale;

import juyu.model.product.Product.Vat;
import juyu.model.value.Money;

/** The tax that a line's amount contains: a tenth of the supply, so an eleventh of the amount. */
public final class VatRule {

  private static final long PARTS = 11;

  private VatRule() {}

  /** The tax in {@code amount}, in whole won rounded down; the rest is supply. */
  public static Money vatIn(Money amount, Vat vat) {
    return switch (vat) {
      case STANDARD -> Money.of(Math.floorDiv(amount.won(), PARTS));
      case EXEMPT -> Money.ZERO;
    };
  }
}
