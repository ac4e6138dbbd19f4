package juyu.model.order;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.receiving.ReceiptView;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * A fuel order with everything that became of it.
 *
 * @param orderId the order
 * @param station who needs it
 * @param productId what
 * @param quantity how much was ordered
 * @param destAddr where the tanker shall go
 * @param orderedAt when
 * @param shipment once it is on the road
 * @param receipt once it has arrived
 * @param cancel if it was cancelled
 */
public record OrderStatusView(
    UUID orderId,
    NodeCode station,
    String productId,
    Quantity quantity,
    String destAddr,
    Instant orderedAt,
    Optional<ShipmentView> shipment,
    Optional<ReceiptView> receipt,
    Optional<OrderCancelView> cancel) {

  public OrderStatus status() {
    return OrderStatus.of(shipment.isPresent(), receipt.isPresent(), cancel.isPresent());
  }
}
