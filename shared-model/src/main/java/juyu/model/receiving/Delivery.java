package juyu.model.receiving;

import juyu.model.value.Quantity;

/** What a tanker brought, against what was announced. */
public enum Delivery {
  EXACT,
  SHORT,
  OVER;

  /**
   * @param difference received less shipped
   */
  public static Delivery of(Quantity difference) {
    if (difference.isNegative()) {
      return SHORT;
    }
    return difference.isPositive() ? OVER : EXACT;
  }
}
