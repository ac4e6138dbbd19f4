package juyu.model.price;

import java.time.Instant;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A price change is in force at a station or till.
 *
 * @param priceChangeId the change
 * @param node where
 * @param since from when on that node priced by it: the change's instant, or later if it came late
 */
public record PriceEnforced(UUID priceChangeId, NodeCode node, Instant since)
    implements PriceEvent {

  public static final EventType<PriceEnforced> TYPE =
      EventType.of(
          "price.enforced.v1", PriceEnforced.class, "priceEnforced", Tier.TILL, Tier.STATION);

  @Override
  public EventType<PriceEnforced> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("priceEnforced", priceChangeId + "/" + node);
  }

  @Override
  public Audience audience() {
    return Audience.above(node);
  }
}
