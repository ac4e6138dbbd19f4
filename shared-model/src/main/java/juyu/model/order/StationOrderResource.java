package juyu.model.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.receiving.Delivery;
import juyu.model.receiving.ReceiptView;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.Unit;

/**
 * A fuel order as the API shows it, with everything that became of it so far.
 *
 * @param qty how much was ordered
 * @param shippedQty how much was loaded
 * @param receivedQty how much came
 * @param difference received less shipped
 * @param correlationId what everything that the order caused has in common
 */
public record StationOrderResource(
    UUID orderId,
    String productId,
    Unit unit,
    BigDecimal qty,
    String destAddr,
    OrderStatus status,
    Instant orderedAt,
    Optional<BigDecimal> shippedQty,
    Optional<String> vehicleNo,
    Optional<Instant> shippedAt,
    Optional<Instant> expectedAt,
    Optional<BigDecimal> receivedQty,
    Optional<BigDecimal> difference,
    Optional<Delivery> delivery,
    Optional<Instant> receivedAt,
    Optional<String> cancelReason,
    Optional<Instant> cancelledAt,
    Optional<UUID> correlationId) {

  public static StationOrderResource of(OrderStatusView order, Optional<UUID> correlation) {
    Optional<ShipmentView> shipment = order.shipment();
    Optional<ReceiptView> receipt = order.receipt();
    return new StationOrderResource(
        order.orderId(),
        order.productId(),
        order.quantity().unit(),
        order.quantity().decimal(),
        order.destAddr(),
        order.status(),
        order.orderedAt(),
        shipment.map(s -> s.quantity().decimal()),
        shipment.map(ShipmentView::vehicleNo),
        shipment.map(ShipmentView::shippedAt),
        shipment.map(ShipmentView::expectedAt),
        receipt.map(r -> r.received().decimal()),
        receipt.map(r -> r.difference().decimal()),
        receipt.map(ReceiptView::delivery),
        receipt.map(ReceiptView::receivedAt),
        order.cancel().map(OrderCancelView::reason),
        order.cancel().map(OrderCancelView::cancelledAt),
        correlation);
  }
}
