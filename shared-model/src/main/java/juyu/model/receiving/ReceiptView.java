package juyu.model.receiving;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * The confirmed receipt of an order.
 *
 * @param orderId the order
 * @param shipmentId its shipment
 * @param station where
 * @param productId what
 * @param shipped how much was announced
 * @param received how much came
 * @param receivedAt when it was confirmed
 */
public record ReceiptView(
    UUID orderId,
    UUID shipmentId,
    NodeCode station,
    String productId,
    Quantity shipped,
    Quantity received,
    Instant receivedAt) {

  /** What came beyond what was announced; negative if it was less. */
  public Quantity difference() {
    return received.minus(shipped);
  }

  public Delivery delivery() {
    return Delivery.of(difference());
  }
}
