package juyu.model.stock;

import java.math.BigDecimal;
import java.util.UUID;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * A count, as the API tells it. Quantities are in the unit.
 *
 * @param book what the books said
 * @param difference counted less book
 * @param onHand what the books say now
 */
public record StockCountResource(
    UUID id,
    String productId,
    Unit unit,
    BigDecimal counted,
    BigDecimal book,
    BigDecimal difference,
    String reason,
    BigDecimal onHand) {

  public static StockCountResource of(StockCounted count, Quantity onHand) {
    return new StockCountResource(
        count.stockCountId(),
        count.productId(),
        count.counted().unit(),
        count.counted().decimal(),
        count.book().decimal(),
        count.flow().decimal(),
        count.reason(),
        onHand.decimal());
  }
}
