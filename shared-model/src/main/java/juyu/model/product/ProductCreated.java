package juyu.model.product;

import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode.Tier;

/** A new product. */
public record ProductCreated(Product product) implements ProductEvent {

  public static final EventType<ProductCreated> TYPE =
      EventType.of("product.created.v1", ProductCreated.class, "product", Tier.HQ).asReplaceable();

  @Override
  public EventType<ProductCreated> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.EVERYONE;
  }
}
