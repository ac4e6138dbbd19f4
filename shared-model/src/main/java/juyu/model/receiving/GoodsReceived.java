package juyu.model.receiving;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * Goods have come without an order.
 *
 * @param goodsReceiptId this receipt
 * @param station where
 * @param productId what
 * @param quantity how much
 * @param supplier from whom; may be empty
 * @param reason why there was no order; may be empty
 */
public record GoodsReceived(
    UUID goodsReceiptId,
    NodeCode station,
    String productId,
    Quantity quantity,
    String supplier,
    String reason)
    implements ReceivingEvent {

  public static final EventType<GoodsReceived> TYPE =
      EventType.of("goods.received.v1", GoodsReceived.class, "goodsReceipt", Tier.STATION);

  @Override
  public EventType<GoodsReceived> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("goodsReceipt", goodsReceiptId);
  }
}
