package juyu.station.order;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderFuel;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.QuantityRule;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.station.product.KnownProduct;

/** Which orders a station sends to head office. */
final class OrderRule {

  private static final int LONGEST_ADDRESS = 200;

  private OrderRule() {}

  static Outcome<FuelOrdered> order(OrderFuel wanted, Tx tx, NodeCode station, UUID orderId) {
    return KnownProduct.sold(tx, wanted.productId())
        .then(OrderRule::fuel)
        .then(product -> QuantityRule.positive("qty", wanted.qty().written(), product.unit()))
        .then(quantity ->
            TextRule.required("destAddr", address(wanted, tx, station), LONGEST_ADDRESS)
                .map(to -> new FuelOrdered(orderId, station, wanted.productId(), quantity, to)));
  }

  /** Head office ships nothing else. */
  private static Outcome<Product> fuel(Product product) {
    return product.category() == Category.FUEL
        ? Outcome.accepted(product)
        : Outcome.refused(Refusal.field("productId", "order.no-fuel", product.productId()));
  }

  private static String address(OrderFuel wanted, Tx tx, NodeCode station) {
    String given = wanted.destAddr();
    return given != null
        ? given
        : StationQueries.find(tx, station).map(StationView::address).orElse("");
  }
}
