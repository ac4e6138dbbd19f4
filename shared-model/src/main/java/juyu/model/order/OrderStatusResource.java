package juyu.model.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.receiving.Delivery;
import juyu.model.receiving.ReceiptView;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * An order with everything that became of it, as the API tells it. Quantities are in the unit.
 *
 * @param difference received less shipped
 * @param reason of the cancel
 * @param correlationId what everything that the order caused has in common
 */
public record OrderStatusResource(
    UUID orderId,
    NodeCode station,
    String productId,
    Unit unit,
    String destAddr,
    OrderStatus status,
    BigDecimal ordered,
    Instant orderedAt,
    Optional<UUID> shipmentId,
    Optional<String> vehicleNo,
    Optional<Instant> expectedAt,
    Optional<BigDecimal> shipped,
    Optional<Instant> shippedAt,
    Optional<BigDecimal> received,
    Optional<Instant> receivedAt,
    Optional<BigDecimal> difference,
    Optional<Delivery> delivery,
    Optional<Instant> cancelledAt,
    Optional<String> reason,
    Optional<UUID> correlationId) {

  public static OrderStatusResource of(OrderStatusView view, Optional<UUID> correlation) {
    Optional<ShipmentView> shipment = view.shipment();
    Optional<ReceiptView> receipt = view.receipt();
    return new OrderStatusResource(
        view.orderId(),
        view.station(),
        view.productId(),
        view.quantity().unit(),
        view.destAddr(),
        view.status(),
        view.quantity().decimal(),
        view.orderedAt(),
        shipment.map(ShipmentView::shipmentId),
        shipment.map(ShipmentView::vehicleNo),
        shipment.map(ShipmentView::expectedAt),
        shipment.map(ShipmentView::quantity).map(Quantity::decimal),
        shipment.map(ShipmentView::shippedAt),
        receipt.map(ReceiptView::received).map(Quantity::decimal),
        receipt.map(ReceiptView::receivedAt),
        receipt.map(ReceiptView::difference).map(Quantity::decimal),
        receipt.map(ReceiptView::delivery),
        view.cancel().map(OrderCancelView::cancelledAt),
        view.cancel().map(OrderCancelView::reason).filter(reason -> !reason.isEmpty()),
        correlation);
  }
}
