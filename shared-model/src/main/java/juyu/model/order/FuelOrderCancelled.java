package juyu.model.order;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A fuel order that was not yet shipped is cancelled.
 *
 * @param orderId the order
 * @param station whose
 * @param reason why, for people
 */
public record FuelOrderCancelled(UUID orderId, NodeCode station, String reason)
    implements OrderEvent {

  public static final EventType<FuelOrderCancelled> TYPE =
      EventType.of("fuel.order-cancelled.v1", FuelOrderCancelled.class, "order", Tier.HQ);

  @Override
  public EventType<FuelOrderCancelled> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.of(station);
  }

  @Override
  public long leastVersion() {
    return 2;
  }
}
