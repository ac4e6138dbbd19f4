package juyu.model.receiving;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * The manager has confirmed what a tanker really brought. An order has one receipt: two that are
 * confirmed apart, before and after a restore, are a conflict, and one counts.
 *
 * @param orderId the order
 * @param shipmentId its shipment
 * @param station where
 * @param productId what
 * @param shipped how much was announced
 * @param received how much came
 */
public record FuelReceived(
    UUID orderId,
    UUID shipmentId,
    NodeCode station,
    String productId,
    Quantity shipped,
    Quantity received)
    implements ReceivingEvent {

  public static final EventType<FuelReceived> TYPE =
      EventType.of("fuel.received.v1", FuelReceived.class, "receipt", Tier.STATION);

  /** What came beyond what was announced; negative if it was less. */
  public Quantity difference() {
    return received.minus(shipped);
  }

  @Override
  public EventType<FuelReceived> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("receipt", orderId);
  }
}
