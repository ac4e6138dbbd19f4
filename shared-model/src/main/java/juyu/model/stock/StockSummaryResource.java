package juyu.model.stock;

import java.math.BigDecimal;
import java.util.Optional;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * What a station has of one product, as its API and head office's tell it. Quantities are in the
 * unit.
 *
 * @param station which; told by head office only
 * @param name told by head office only, if it knows the product
 * @param nameKo as {@code name}, in Korean
 * @param onHand by the books; below zero if more was sold than is known to have come
 * @param expected shipped and not yet confirmed
 */
public record StockSummaryResource(
    Optional<NodeCode> station,
    String productId,
    Optional<String> name,
    Optional<String> nameKo,
    Unit unit,
    BigDecimal onHand,
    BigDecimal expected) {

  /** As a station tells it of itself. */
  public static StockSummaryResource of(StockSummaryView view) {
    return new StockSummaryResource(
        Optional.empty(),
        view.productId(),
        Optional.empty(),
        Optional.empty(),
        view.onHand().unit(),
        view.onHand().decimal(),
        view.expected().decimal());
  }
}
