package juyu.station.receiving;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.TextRule;
import juyu.model.product.QuantityRule;
import juyu.model.receiving.GoodsReceived;
import juyu.model.receiving.ReceiveGoods;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.station.product.KnownProduct;

/** Which goods are taken in without an order. */
final class GoodsRule {

  private static final int LONGEST = 100;

  private GoodsRule() {}

  static Outcome<GoodsReceived> receive(ReceiveGoods came, Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, came.productId())
        .then(product -> QuantityRule.positive("qty", came.qty().written(), product.unit()))
        .then(quantity -> told(came, station, id, quantity));
  }

  private static Outcome<GoodsReceived> told(
      ReceiveGoods came, NodeCode station, UUID id, Quantity quantity) {
    return TextRule.optional("supplier", came.supplier(), LONGEST)
        .then(from ->
            TextRule.optional("reason", came.reason(), LONGEST)
                .map(why -> new GoodsReceived(id, station, came.productId(), quantity, from, why)));
  }
}
