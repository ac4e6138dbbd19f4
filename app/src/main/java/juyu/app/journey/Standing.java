package juyu.app.journey;

import java.math.BigDecimal;

/**
 * Where a product of the station stands, as the station or head office says.
 *
 * @param onHand by the books
 * @param sold in all, less what was cancelled
 */
record Standing(BigDecimal onHand, Sold sold) {

  Standing {
    onHand = onHand.stripTrailingZeros();
  }

  /** After so much has come; negative if it went. */
  Standing received(BigDecimal qty) {
    return new Standing(onHand.add(qty), sold);
  }

  /** After a sale. */
  Standing sold(Sold more) {
    return new Standing(onHand.subtract(more.qty()), sold.plus(more));
  }

  @Override
  public String toString() {
    return "on hand %s, sold %s".formatted(Words.number(onHand), sold);
  }
}
