package juyu.model.stock;

import java.math.BigDecimal;
import java.util.Optional;
import juyu.model.product.Product;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * What a station has of one product, as its API and head office's tell it. Quantities are in the
 * unit.
 *
 * @param station which; told by head office only
 * @param name in English, if the node knows the product
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

  /** As a station tells it of itself, of a product that it may not know. */
  public static StockSummaryResource of(StockSummaryView view, Optional<Product> product) {
    return new StockSummaryResource(
        Optional.empty(),
        view.productId(),
        product.map(Product::name),
        product.map(Product::nameKo),
        view.onHand().unit(),
        view.onHand().decimal(),
        view.expected().decimal());
  }
}
