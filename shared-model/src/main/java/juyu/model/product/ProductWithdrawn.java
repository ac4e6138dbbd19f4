package juyu.model.product;

import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode.Tier;

/** A product is sold no longer. What is left of it stays in stock. */
public record ProductWithdrawn(Product product) implements ProductEvent {

  public static final EventType<ProductWithdrawn> TYPE =
      EventType.of("product.withdrawn.v1", ProductWithdrawn.class, "product", Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<ProductWithdrawn> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.EVERYONE;
  }
}
