package juyu.hq.shipment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Policy;
import juyu.model.journal.Recorded;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatusView;
import juyu.model.receiving.ReceiptQueries;
import juyu.model.shipment.FuelShipped;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShippingMode;
import juyu.model.store.Tx;

/**
 * Ships an order as soon as head office has it. Every byte of the shipment derives from the order,
 * so that head office, put back from a backup, ships the same tanker again and not a second one;
 * state only decides whether it is shipped by itself at all.
 */
final class ShipWhenOrdered implements Policy<FuelOrdered> {

  static final String NAME = "ShipWhenOrdered";

  private static final Duration ON_THE_ROAD = Duration.ofHours(24);

  @Override
  public List<FuelShipped> on(Tx tx, Recorded<FuelOrdered> cause) {
    return ShipmentQueries.mode(tx) == ShippingMode.AUTOMATIC
            && isWaiting(tx, cause.body().orderId())
        ? List.of(shipment(cause.body(), cause.time()))
        : List.of();
  }

  /** An order that comes back after a restore may be shipped, received or cancelled already. */
  private static boolean isWaiting(Tx tx, UUID order) {
    return ShipmentQueries.ofOrder(tx, order).isEmpty()
        && ReceiptQueries.ofOrder(tx, order).isEmpty()
        && OrderQueries.find(tx, order).flatMap(OrderStatusView::cancel).isEmpty();
  }

  private static FuelShipped shipment(FuelOrdered order, Instant ordered) {
    return new FuelShipped(
        FuelShipped.idFor(order.orderId()),
        order.orderId(),
        order.station(),
        order.productId(),
        order.quantity(),
        VehicleNumber.of(order.orderId()),
        order.destAddr(),
        ordered.plus(ON_THE_ROAD));
  }
}
