package juyu.station.receiving;

import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusView;
import juyu.model.product.QuantityRule;
import juyu.model.receiving.ConfirmStock;
import juyu.model.receiving.FuelReceived;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShipmentView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** Which deliveries of fuel can be confirmed. */
final class ConfirmRule {

  private ConfirmRule() {}

  /** To be asked only while there is no receipt for the order. */
  static Outcome<FuelReceived> confirm(ConfirmStock said, Tx tx, NodeCode station) {
    return shipment(said, tx, station)
        .then(shipment -> received(said, shipment.quantity()).map(came -> receipt(shipment, came)));
  }

  private static Outcome<ShipmentView> shipment(ConfirmStock said, Tx tx, NodeCode station) {
    return ShipmentQueries.ofOrder(tx, said.orderId())
        .filter(shipment -> shipment.station().equals(station))
        .map(Outcome::accepted)
        .orElseGet(() -> Outcome.refused(whyNothingIsOnItsWay(said, tx)));
  }

  private static Refusal whyNothingIsOnItsWay(ConfirmStock said, Tx tx) {
    return OrderQueries.find(tx, said.orderId())
        .map(OrderStatusView::status)
        .map(status ->
            Refusal.of(
                status == OrderStatus.CANCELLED ? "receipt.order-cancelled" : "order.not-shipped",
                said.orderId()))
        .orElseGet(() -> Refusal.field("orderId", "order.unknown", said.orderId()));
  }

  private static Outcome<Quantity> received(ConfirmStock said, Quantity shipped) {
    Qty qty = said.qty();
    return qty == null
        ? Outcome.accepted(shipped)
        : QuantityRule.positive("qty", qty.written(), shipped.unit());
  }

  private static FuelReceived receipt(ShipmentView shipment, Quantity came) {
    return new FuelReceived(
        shipment.orderId(),
        shipment.shipmentId(),
        shipment.station(),
        shipment.productId(),
        shipment.quantity(),
        came);
  }
}
