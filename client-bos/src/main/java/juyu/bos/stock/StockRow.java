package juyu.bos.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.model.stock.StockOutlookResource;
import juyu.model.stock.StockSummaryResource;
import juyu.model.value.Quantity;

/**
 * What there is of a product, and for how long.
 *
 * @param onHand by the books
 * @param expected shipped and not yet confirmed
 * @param perDay sold a day lately; none if nothing was
 * @param daysLeft how long it lasts at that; none if nothing was sold
 */
record StockRow(
    String productId,
    Quantity onHand,
    Quantity expected,
    Optional<Quantity> perDay,
    Optional<BigDecimal> daysLeft) {

  private static final BigDecimal SOON = BigDecimal.valueOf(2);

  /** How it stands with a product. */
  enum State {
    NEGATIVE,
    LOW,
    FINE
  }

  State state() {
    if (onHand.isNegative()) {
      return State.NEGATIVE;
    }
    boolean low = daysLeft.filter(left -> left.compareTo(SOON) < 0).isPresent();
    return low ? State.LOW : State.FINE;
  }

  static List<StockRow> of(
      List<StockSummaryResource> summaries, List<StockOutlookResource> outlook) {
    Map<String, StockOutlookResource> known =
        outlook.stream()
            .collect(
                Collectors.toMap(
                    StockOutlookResource::productId, Function.identity(), (one, other) -> one));
    return summaries.stream()
        .map(summary -> of(summary, Optional.ofNullable(known.get(summary.productId()))))
        .toList();
  }

  private static StockRow of(StockSummaryResource summary, Optional<StockOutlookResource> outlook) {
    return new StockRow(
        summary.productId(),
        Quantity.of(summary.onHand(), summary.unit()),
        Quantity.of(summary.expected(), summary.unit()),
        outlook
            .filter(known -> known.perDay().signum() > 0)
            .map(known -> rounded(known.perDay(), summary)),
        outlook.flatMap(StockOutlookResource::daysLeft));
  }

  private static Quantity rounded(BigDecimal perDay, StockSummaryResource summary) {
    return Quantity.of(
        perDay.setScale(summary.unit().decimals(), java.math.RoundingMode.HALF_UP), summary.unit());
  }
}
