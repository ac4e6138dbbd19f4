package juyu.station.stock;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.product.QuantityRule;
import juyu.model.stock.AdjustStock;
import juyu.model.stock.StockAdjusted;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.station.product.KnownProduct;

/** Which adjustments are taken into the books. */
final class AdjustRule {

  private static final int LONGEST_REASON = 200;

  private AdjustRule() {}

  static Outcome<StockAdjusted> adjust(AdjustStock said, Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, said.productId())
        .then(product -> QuantityRule.signed("qty", said.qty().written(), product.unit()))
        .then(AdjustRule::something)
        .then(change ->
            TextRule.required("reason", said.reason(), LONGEST_REASON)
                .map(why -> new StockAdjusted(id, station, said.productId(), change, why)));
  }

  private static Outcome<Quantity> something(Quantity change) {
    return change.amount() == 0
        ? Outcome.refused(Refusal.field("qty", "adjustment.nothing"))
        : Outcome.accepted(change);
  }
}
