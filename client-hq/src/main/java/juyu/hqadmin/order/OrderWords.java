package juyu.hqadmin.order;

import juyu.hqadmin.desk.Desk;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusResource;
import juyu.model.receiving.Delivery;
import juyu.ui.parts.Status;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** How far an order has come, in words. */
final class OrderWords {

  private OrderWords() {}

  static Status of(Desk desk, OrderStatusResource order) {
    return switch (order.status()) {
      case ORDERED -> new Status(Tone.NEUTRAL, name(desk, OrderStatus.ORDERED));
      case SHIPPED ->
          new Status(Tone.ACCENT, name(desk, OrderStatus.SHIPPED), MaterialDesignT.TRUCK_OUTLINE);
      case CANCELLED ->
          new Status(
              Tone.MUTED, name(desk, OrderStatus.CANCELLED), MaterialDesignC.CLOSE_CIRCLE_OUTLINE);
      case RECEIVED -> received(desk, order);
    };
  }

  private static Status received(Desk desk, OrderStatusResource order) {
    return order
        .delivery()
        .filter(delivery -> delivery != Delivery.EXACT)
        .map(delivery ->
            new Status(
                Tone.WARNING,
                desk.text(
                    delivery == Delivery.SHORT ? "orders.status.short" : "orders.status.over")))
        .orElseGet(() -> new Status(Tone.OK, name(desk, OrderStatus.RECEIVED)));
  }

  static String name(Desk desk, OrderStatus status) {
    return desk.text(
        switch (status) {
          case ORDERED -> "orders.status.ordered";
          case SHIPPED -> "orders.status.shipped";
          case RECEIVED -> "orders.status.received";
          case CANCELLED -> "orders.status.cancelled";
        });
  }
}
