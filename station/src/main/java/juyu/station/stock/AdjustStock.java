package juyu.station.stock;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.product.QuantityRule;
import juyu.model.stock.StockAdjusted;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.station.product.KnownProduct;

/**
 * Stock was lost, broken, used or found.
 *
 * @param productId what
 * @param qty how much is added to the books; negative if there is less
 * @param reason why
 */
record AdjustStock(String productId, Qty qty, String reason) {

  private static final int LONGEST_REASON = 200;

  Outcome<StockAdjusted> decide(Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, productId)
        .then(product -> QuantityRule.signed("qty", qty.written(), product.unit()))
        .then(AdjustStock::something)
        .then(change ->
            TextRule.required("reason", reason, LONGEST_REASON)
                .map(why -> new StockAdjusted(id, station, productId, change, why)));
  }

  private static Outcome<Quantity> something(Quantity change) {
    return change.amount() == 0
        ? Outcome.refused(Refusal.field("qty", "adjustment.nothing"))
        : Outcome.accepted(change);
  }
}
