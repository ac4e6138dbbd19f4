package juyu.model.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.shipment.ShipmentView;
import juyu.model.value.Unit;

/**
 * A tanker under way, as the API shows it.
 *
 * @param correlationId what everything that the order caused has in common
 */
public record ExpectedReceiptResource(
    UUID orderId,
    String productId,
    Unit unit,
    BigDecimal qty,
    String vehicleNo,
    String destAddr,
    Instant shippedAt,
    Instant expectedAt,
    Optional<UUID> correlationId) {

  public static ExpectedReceiptResource of(ShipmentView shipment, Optional<UUID> correlation) {
    return new ExpectedReceiptResource(
        shipment.orderId(),
        shipment.productId(),
        shipment.quantity().unit(),
        shipment.quantity().decimal(),
        shipment.vehicleNo(),
        shipment.destAddr(),
        shipment.shippedAt(),
        shipment.expectedAt(),
        correlation);
  }
}
