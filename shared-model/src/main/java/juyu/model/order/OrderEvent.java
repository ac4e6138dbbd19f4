package juyu.model.order;

import java.util.UUID;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;

/** What happens to a fuel order itself; its shipment and its receipt tell the rest. */
public sealed interface OrderEvent extends EventBody permits FuelOrdered, FuelOrderCancelled {

  UUID orderId();

  NodeCode station();

  @Override
  default Subject subject() {
    return Subject.of("order", orderId());
  }
}
