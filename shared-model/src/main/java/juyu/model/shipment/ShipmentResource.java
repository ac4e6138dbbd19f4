package juyu.model.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/** The shipment of an order as the API tells it. */
public record ShipmentResource(
    UUID shipmentId,
    UUID orderId,
    NodeCode station,
    String productId,
    BigDecimal qty,
    Unit unit,
    String vehicleNo,
    String destAddr,
    Instant expectedAt,
    Instant shippedAt) {

  public static ShipmentResource of(ShipmentView view) {
    return new ShipmentResource(
        view.shipmentId(),
        view.orderId(),
        view.station(),
        view.productId(),
        view.quantity().decimal(),
        view.quantity().unit(),
        view.vehicleNo(),
        view.destAddr(),
        view.expectedAt(),
        view.shippedAt());
  }
}
