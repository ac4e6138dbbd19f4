package juyu.model.shipment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * A tanker is under way with an order; the station expects it.
 *
 * @param shipmentId the shipment, see {@link #idFor}
 * @param orderId the order that it answers
 * @param station where it goes
 * @param productId what is in it
 * @param quantity how much was loaded
 * @param vehicleNo the tanker's number plate
 * @param destAddr where it goes, in words
 * @param expectedAt when it should arrive
 */
public record FuelShipped(
    UUID shipmentId,
    UUID orderId,
    NodeCode station,
    String productId,
    Quantity quantity,
    String vehicleNo,
    String destAddr,
    Instant expectedAt)
    implements EventBody {

  public static final EventType<FuelShipped> TYPE =
      EventType.of("fuel.shipped.v1", FuelShipped.class, "shipment", Tier.HQ);

  /**
   * The one shipment of an order. Its id derives from the order's, so that two shipments of one
   * order, written before and after a restore, are a conflict and not two tankers.
   */
  public static UUID idFor(UUID orderId) {
    return UUID.nameUUIDFromBytes(("shipment/" + orderId).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public EventType<FuelShipped> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("shipment", shipmentId);
  }

  @Override
  public Audience audience() {
    return Audience.of(station);
  }
}
