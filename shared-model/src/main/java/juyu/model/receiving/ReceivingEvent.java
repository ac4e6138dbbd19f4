package juyu.model.receiving;

import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.value.NodeCode;

/** Goods have arrived at a station; only now are they stock. */
public sealed interface ReceivingEvent extends EventBody permits FuelReceived, GoodsReceived {

  NodeCode station();

  @Override
  default Audience audience() {
    return Audience.of(NodeCode.HQ);
  }
}
