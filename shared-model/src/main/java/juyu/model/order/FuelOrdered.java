package juyu.model.order;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * Fuel is ordered for a station, by its manager or by head office on its behalf.
 *
 * @param orderId the order
 * @param station who needs it
 * @param productId what
 * @param quantity how much
 * @param destAddr where the tanker shall go
 */
public record FuelOrdered(
    UUID orderId, NodeCode station, String productId, Quantity quantity, String destAddr)
    implements OrderEvent {

  public static final EventType<FuelOrdered> TYPE =
      EventType.of("fuel.ordered.v1", FuelOrdered.class, "order", Tier.STATION, Tier.HQ);

  @Override
  public EventType<FuelOrdered> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.of(station, NodeCode.HQ);
  }
}
