package juyu.station.receiving;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.TextRule;
import juyu.model.product.QuantityRule;
import juyu.model.receiving.GoodsReceived;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.station.product.KnownProduct;
import org.jspecify.annotations.Nullable;

/**
 * Goods have come without an order.
 *
 * @param productId what
 * @param qty how much
 * @param supplier from whom; may be absent
 * @param reason why there was no order; may be absent
 */
record ReceiveGoods(String productId, Qty qty, @Nullable String supplier, @Nullable String reason) {

  private static final int LONGEST = 100;

  Outcome<GoodsReceived> decide(Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, productId)
        .then(product -> QuantityRule.positive("qty", qty.written(), product.unit()))
        .then(quantity ->
            TextRule.optional("supplier", supplier, LONGEST)
                .then(from ->
                    TextRule.optional("reason", reason, LONGEST)
                        .map(why ->
                            new GoodsReceived(id, station, productId, quantity, from, why))));
  }
}
