package juyu.model.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * A confirmed receipt in a list, with the vehicle that brought it.
 *
 * @param vehicleNo none if the shipment is not known here
 * @param difference received less shipped
 * @param band where the difference lies
 */
public record ArrivalResource(
    UUID orderId,
    String productId,
    Unit unit,
    Optional<String> vehicleNo,
    BigDecimal shippedQty,
    BigDecimal receivedQty,
    BigDecimal difference,
    ToleranceRule.Band band,
    Instant receivedAt) {

  public static ArrivalResource of(
      UUID orderId,
      String productId,
      Optional<String> vehicleNo,
      Quantity shipped,
      Quantity received,
      ToleranceRule rule,
      Instant receivedAt) {
    return new ArrivalResource(
        orderId,
        productId,
        shipped.unit(),
        vehicleNo,
        shipped.decimal(),
        received.decimal(),
        received.minus(shipped).decimal(),
        rule.band(shipped, received),
        receivedAt);
  }
}
