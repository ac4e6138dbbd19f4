package juyu.model.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Unit;

/**
 * A confirmed receipt as the API shows it.
 *
 * @param difference received less shipped
 * @param correlationId what everything that the order caused has in common
 */
public record ReceiptResource(
    UUID orderId,
    String productId,
    Unit unit,
    BigDecimal shippedQty,
    BigDecimal receivedQty,
    BigDecimal difference,
    Delivery delivery,
    Instant receivedAt,
    Optional<UUID> correlationId) {

  public static ReceiptResource of(ReceiptView receipt, Optional<UUID> correlation) {
    return new ReceiptResource(
        receipt.orderId(),
        receipt.productId(),
        receipt.received().unit(),
        receipt.shipped().decimal(),
        receipt.received().decimal(),
        receipt.difference().decimal(),
        receipt.delivery(),
        receipt.receivedAt(),
        correlation);
  }
}
