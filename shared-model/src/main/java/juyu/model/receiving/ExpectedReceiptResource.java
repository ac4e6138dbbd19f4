package juyu.model.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.Unit;

/** A tanker under way, as the API shows it. */
public record ExpectedReceiptResource(
    UUID orderId,
    String productId,
    Unit unit,
    BigDecimal qty,
    String vehicleNo,
    String destAddr,
    Instant shippedAt,
    Instant expectedAt) {

  public static ExpectedReceiptResource of(ShipmentView shipment) {
    return new ExpectedReceiptResource(
        shipment.orderId(),
        shipment.productId(),
        shipment.quantity().unit(),
        shipment.quantity().decimal(),
        shipment.vehicleNo(),
        shipment.destAddr(),
        shipment.shippedAt(),
        shipment.expectedAt());
  }
}
