package juyu.station.order;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.TextRule;
import juyu.model.order.FuelOrdered;
import juyu.model.product.QuantityRule;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.station.product.KnownProduct;
import org.jspecify.annotations.Nullable;

/**
 * The manager orders from head office.
 *
 * @param productId what
 * @param qty how much
 * @param destAddr where the tanker shall go; absent for the station's own address
 */
record PlaceFuelOrder(String productId, Qty qty, @Nullable String destAddr) {

  private static final int LONGEST_ADDRESS = 200;

  Outcome<FuelOrdered> decide(Tx tx, NodeCode station, UUID orderId) {
    return KnownProduct.sold(tx, productId)
        .then(product -> QuantityRule.positive("qty", qty.written(), product.unit()))
        .then(quantity ->
            TextRule.required("destAddr", address(tx, station), LONGEST_ADDRESS)
                .map(to -> new FuelOrdered(orderId, station, productId, quantity, to)));
  }

  private String address(Tx tx, NodeCode station) {
    return destAddr != null
        ? destAddr
        : StationQueries.find(tx, station).map(StationView::address).orElse("");
  }
}
