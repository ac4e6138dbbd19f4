package juyu.model.stock;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * Stock was lost, broken, used or found.
 *
 * @param stockAdjustmentId this adjustment
 * @param station where
 * @param productId what
 * @param quantity what is added to the books; negative if it is less
 * @param reason why
 */
public record StockAdjusted(
    UUID stockAdjustmentId, NodeCode station, String productId, Quantity quantity, String reason)
    implements StockEvent {

  public static final EventType<StockAdjusted> TYPE =
      EventType.of("stock.adjusted.v1", StockAdjusted.class, "stockAdjustment", Tier.STATION);

  @Override
  public Quantity flow() {
    return quantity;
  }

  @Override
  public EventType<StockAdjusted> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("stockAdjustment", stockAdjustmentId);
  }
}
