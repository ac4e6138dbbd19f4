package juyu.station.receiving;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusView;
import juyu.model.product.QuantityRule;
import juyu.model.receiving.FuelReceived;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShipmentView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The tanker has come and the manager says what it really brought.
 *
 * @param orderId the order that it came for
 * @param qty how much came; absent for the quantity that was shipped
 */
record ConfirmStock(UUID orderId, @Nullable Qty qty) {

  /** To be asked only while there is no receipt for the order. */
  Outcome<FuelReceived> decide(Tx tx, NodeCode station) {
    return shipment(tx, station)
        .then(shipment -> received(shipment.quantity()).map(came -> receipt(shipment, came)));
  }

  private Outcome<ShipmentView> shipment(Tx tx, NodeCode station) {
    return ShipmentQueries.ofOrder(tx, orderId)
        .filter(shipment -> shipment.station().equals(station))
        .map(Outcome::accepted)
        .orElseGet(() -> Outcome.refused(whyNothingIsOnItsWay(tx)));
  }

  private Refusal whyNothingIsOnItsWay(Tx tx) {
    return OrderQueries.find(tx, orderId)
        .map(OrderStatusView::status)
        .map(status ->
            Refusal.of(
                status == OrderStatus.CANCELLED ? "order.cancelled" : "order.not-shipped", orderId))
        .orElseGet(() -> Refusal.field("orderId", "order.unknown", orderId));
  }

  private Outcome<Quantity> received(Quantity shipped) {
    return qty == null
        ? Outcome.accepted(shipped)
        : QuantityRule.positive("qty", qty.written(), shipped.unit());
  }

  private FuelReceived receipt(ShipmentView shipment, Quantity came) {
    return new FuelReceived(
        orderId,
        shipment.shipmentId(),
        shipment.station(),
        shipment.productId(),
        shipment.quantity(),
        came);
  }
}
