package juyu.model.product;

import java.util.List;
import java.util.Optional;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A product is different now, or is stated again.
 *
 * @param product all of it
 * @param resentTo the one station that asked to be told again; empty for everyone
 */
public record ProductChanged(Product product, Optional<NodeCode> resentTo) implements ProductEvent {

  public static final EventType<ProductChanged> TYPE =
      EventType.of("product.changed.v1", ProductChanged.class, "product", Tier.HQ).asReplaceable();

  /** A change that everyone must know. */
  public static ProductChanged of(Product product) {
    return new ProductChanged(product, Optional.empty());
  }

  @Override
  public EventType<ProductChanged> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return resentTo
        .map(station -> Audience.stationsWithTills(List.of(station)))
        .orElse(Audience.EVERYONE);
  }
}
