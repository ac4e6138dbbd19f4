package juyu.app.journey;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * What was sold of one product.
 *
 * @param qty litres or pieces
 * @param amount won
 */
record Sold(BigDecimal qty, long amount) {

  static final Sold NOTHING = new Sold(BigDecimal.ZERO, 0);

  Sold {
    qty = qty.stripTrailingZeros();
  }

  Sold plus(Sold other) {
    return new Sold(qty.add(other.qty), Math.addExact(amount, other.amount));
  }

  Sold negated() {
    return new Sold(qty.negate(), Math.negateExact(amount));
  }

  /** What a page of sales summaries says of {@code product}. */
  static Sold in(JsonNode page, String product) {
    return page.path("items").values().stream()
        .filter(item -> item.path("productId").asString("").equals(product))
        .map(item -> new Sold(item.path("qty").decimalValue(), item.path("amount").longValue()))
        .reduce(NOTHING, Sold::plus);
  }

  @Override
  public String toString() {
    return Words.number(qty) + " for " + Words.won(amount);
  }
}
