package juyu.model.sale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import juyu.model.product.Product;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * What one till has sold of one product on one day, as the APIs of its station and of head office
 * tell it. Cancelled sales are not in it.
 *
 * @param station which; told by head office only
 * @param businessDate the day of the sales
 * @param name in English, if the node knows the product
 * @param nameKo as {@code name}, in Korean
 * @param qty litres or pieces, as the unit says
 * @param amount won, VAT included
 * @param lines how many lines of receipts
 */
public record SalesSummaryResource(
    Optional<NodeCode> station,
    LocalDate businessDate,
    NodeCode till,
    String productId,
    Optional<String> name,
    Optional<String> nameKo,
    Unit unit,
    BigDecimal qty,
    Money amount,
    long lines) {

  /** As a station tells it of itself, of a product that it may not know. */
  public static SalesSummaryResource of(SalesSummaryView view, Optional<Product> product) {
    return new SalesSummaryResource(
        Optional.empty(),
        view.businessDate(),
        view.till(),
        view.productId(),
        product.map(Product::name),
        product.map(Product::nameKo),
        view.quantity().unit(),
        view.quantity().decimal(),
        view.amount(),
        view.lines());
  }
}
