package juyu.model.stock;

import java.math.BigDecimal;
import java.util.UUID;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * An adjustment, as the API tells it. Quantities are in the unit.
 *
 * @param qty what was added; negative if it was taken
 * @param onHand what the books say now
 */
public record StockAdjustmentResource(
    UUID id, String productId, Unit unit, BigDecimal qty, String reason, BigDecimal onHand) {

  public static StockAdjustmentResource of(StockAdjusted adjustment, Quantity onHand) {
    return new StockAdjustmentResource(
        adjustment.stockAdjustmentId(),
        adjustment.productId(),
        adjustment.quantity().unit(),
        adjustment.quantity().decimal(),
        adjustment.reason(),
        onHand.decimal());
  }
}
