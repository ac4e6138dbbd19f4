package juyu.model.price;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A station or till has a price change and will price by it from its instant on.
 *
 * @param priceChangeId the change
 * @param node who has it
 */
public record PriceReceived(UUID priceChangeId, NodeCode node) implements PriceEvent {

  public static final EventType<PriceReceived> TYPE =
      EventType.of(
          "price.received.v1", PriceReceived.class, "priceReceived", Tier.TILL, Tier.STATION);

  @Override
  public EventType<PriceReceived> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("priceReceived", priceChangeId + "/" + node);
  }

  @Override
  public Audience audience() {
    return Audience.above(node);
  }
}
