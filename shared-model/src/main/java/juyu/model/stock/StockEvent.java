package juyu.model.stock;

import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** The station puts its books right: what lies there is not what they say. */
public sealed interface StockEvent extends EventBody permits StockCounted, StockAdjusted {

  NodeCode station();

  String productId();

  String reason();

  /** What is added to the book stock; negative if there is less. */
  Quantity flow();

  @Override
  default Audience audience() {
    return Audience.of(NodeCode.HQ);
  }
}
