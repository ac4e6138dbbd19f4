package juyu.hq.shipment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import juyu.hq.Rules;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.order.OrderStatusView;
import juyu.model.shipment.FuelShipped;
import juyu.model.shipment.ShipOrder;
import juyu.model.shipment.ShipmentView;

/** Which orders are shipped by hand, and how. */
final class ShipmentRules {

  private static final Pattern VEHICLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{1,19}");

  /** The caller's clock may be a little behind ours. */
  private static final Duration BEHIND = Duration.ofMinutes(1);

  private static final Duration AHEAD = Duration.ofDays(60);

  private ShipmentRules() {}

  static Outcome<FuelShipped> ship(ShipOrder wanted, Optional<OrderStatusView> order, Instant now) {
    return waiting(wanted, order)
        .then(waiting ->
            new Rules()
                .require(
                    VEHICLE.matcher(wanted.vehicleNo().strip()).matches(),
                    "vehicleNo",
                    "shipment.vehicle")
                .require(
                    !wanted.expectedAt().isBefore(now.minus(BEHIND)),
                    "expectedAt",
                    "shipment.in-the-past")
                .require(
                    wanted.expectedAt().isBefore(now.plus(AHEAD)),
                    "expectedAt",
                    "shipment.too-far",
                    AHEAD.toDays())
                .accept(() -> shipment(wanted, waiting)));
  }

  private static Outcome<OrderStatusView> waiting(
      ShipOrder wanted, Optional<OrderStatusView> found) {
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.field("orderId", "order.unknown", wanted.orderId()));
    }
    OrderStatusView order = found.get();
    return switch (order.status()) {
      case ORDERED -> Outcome.accepted(order);
      case SHIPPED -> Outcome.refused("order.shipped-before", vehicle(order));
      case RECEIVED -> Outcome.refused("order.received");
      case CANCELLED -> Outcome.refused("shipment.order-cancelled");
    };
  }

  private static String vehicle(OrderStatusView order) {
    return order.shipment().map(ShipmentView::vehicleNo).orElse("?");
  }

  private static FuelShipped shipment(ShipOrder wanted, OrderStatusView order) {
    return new FuelShipped(
        FuelShipped.idFor(order.orderId()),
        order.orderId(),
        order.station(),
        order.productId(),
        order.quantity(),
        wanted.vehicleNo().strip(),
        order.destAddr(),
        wanted.expectedAt());
  }
}
