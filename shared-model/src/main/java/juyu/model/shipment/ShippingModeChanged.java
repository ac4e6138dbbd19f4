package juyu.model.shipment;

import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode.Tier;

/** Logistics ships differently from now on. Nobody else needs to know. */
public record ShippingModeChanged(ShippingMode mode) implements EventBody {

  public static final EventType<ShippingModeChanged> TYPE =
      EventType.of("logistics.mode-changed.v1", ShippingModeChanged.class, "logistics", Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<ShippingModeChanged> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("logistics", "shipping");
  }

  @Override
  public Audience audience() {
    return Audience.NOBODY;
  }
}
