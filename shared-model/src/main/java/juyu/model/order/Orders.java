package juyu.model.order;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps fuel orders and their cancels; shipments and receipts are kept by their own features. */
public final class Orders {

  private static final Stated ORDERS =
      new Stated(
          "fuel_order",
          List.of("order_id"),
          List.of("station", "product_id", "quantity", "unit", "dest_addr", "ordered_ms"));

  private static final Stated CANCELS =
      new Stated("fuel_order_cancel", List.of("order_id"), List.of("reason", "cancelled_ms"));

  private Orders() {}

  public static void types(Registry registry) {
    registry.types(FuelOrdered.TYPE, FuelOrderCancelled.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("order")
        .entities(OrderRow.class, OrderCancelRow.class)
        .views("fuel_order", "fuel_order_cancel")
        .on(FuelOrdered.TYPE, Orders::ordered)
        .on(FuelOrderCancelled.TYPE, Orders::cancelled);
  }

  private static void ordered(Tx tx, Recorded<FuelOrdered> event) {
    FuelOrdered body = event.body();
    ORDERS.put(
        tx,
        event,
        body.orderId(),
        body.station(),
        body.productId(),
        body.quantity().amount(),
        body.quantity().unit(),
        body.destAddr(),
        event.time());
  }

  private static void cancelled(Tx tx, Recorded<FuelOrderCancelled> event) {
    CANCELS.put(tx, event, event.body().orderId(), event.body().reason(), event.time());
  }
}
