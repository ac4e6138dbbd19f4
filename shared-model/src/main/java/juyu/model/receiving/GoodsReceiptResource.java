package juyu.model.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.value.Unit;

/**
 * Goods that came without an order, as the API shows them.
 *
 * @param receivedBy who wrote it down
 */
public record GoodsReceiptResource(
    UUID id,
    String productId,
    Unit unit,
    BigDecimal qty,
    String supplier,
    String reason,
    Instant receivedAt,
    String receivedBy) {

  public static GoodsReceiptResource of(Event event, GoodsReceived receipt) {
    return new GoodsReceiptResource(
        receipt.goodsReceiptId(),
        receipt.productId(),
        receipt.quantity().unit(),
        receipt.quantity().decimal(),
        receipt.supplier(),
        receipt.reason(),
        event.time(),
        event.actor());
  }
}
