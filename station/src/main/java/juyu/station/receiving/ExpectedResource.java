package juyu.station.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.Unit;

/** A tanker under way, as the API shows it. */
record ExpectedResource(
    UUID orderId,
    String productId,
    Unit unit,
    BigDecimal qty,
    String vehicleNo,
    String destAddr,
    Instant shippedAt,
    Instant expectedAt) {

  static ExpectedResource of(ShipmentView shipment) {
    return new ExpectedResource(
        shipment.orderId(),
        shipment.productId(),
        shipment.quantity().unit(),
        shipment.quantity().decimal(),
        shipment.vehicleNo(),
        shipment.destAddr(),
        shipment.shippedAt(),
        shipment.expectedAt());
  }

  /** The soonest comes first. */
  String place() {
    return "%015d/%s".formatted(expectedAt.toEpochMilli(), orderId);
  }
}
