package juyu.hq.order;

import java.util.Optional;
import java.util.UUID;
import juyu.hq.Rules;
import juyu.model.command.Outcome;
import juyu.model.command.TextRule;
import juyu.model.order.FuelOrderCancelled;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderFuelFor;
import juyu.model.order.OrderStatusView;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductView;
import juyu.model.product.QuantityRule;
import juyu.model.shipment.ShipmentView;
import juyu.model.station.StationView;

/** Which fuel orders are placed, and which can be cancelled. */
final class OrderRules {

  private static final int LONGEST_ADDRESS = 200;
  private static final int LONGEST_REASON = 200;

  private OrderRules() {}

  /** An order by head office. */
  static Outcome<FuelOrdered> place(
      OrderFuelFor wanted, Outcome<StationView> station, Optional<ProductView> product, UUID id) {
    return station.then(known ->
        fuel(wanted.productId(), product)
            .then(fuel -> QuantityRule.positive("qty", wanted.qty().written(), fuel.unit()))
            .then(quantity ->
                address(wanted, known)
                    .map(address ->
                        new FuelOrdered(
                            id, known.station(), wanted.productId(), quantity, address))));
  }

  private static Outcome<Product> fuel(String id, Optional<ProductView> product) {
    boolean isSold = product.filter(view -> !view.withdrawn()).isPresent();
    boolean isFuel = product.filter(view -> view.product().category() == Category.FUEL).isPresent();
    return new Rules()
        .require(product.isPresent(), "productId", "product.unknown", id)
        .require(isSold, "productId", "product.withdrawn", id)
        .require(isFuel, "productId", "order.no-fuel", id)
        .accept(() -> product.orElseThrow().product());
  }

  private static Outcome<String> address(OrderFuelFor wanted, StationView station) {
    return wanted
        .destAddr()
        .map(address -> TextRule.required("destAddr", address, LONGEST_ADDRESS))
        .orElseGet(() -> Outcome.accepted(station.address()));
  }

  /** A cancel, which only an order that is not shipped yet allows. */
  static Outcome<FuelOrderCancelled> cancel(OrderStatusView order, String reason) {
    return notYetShipped(order)
        .then(waiting -> TextRule.optional("reason", reason, LONGEST_REASON))
        .map(why -> new FuelOrderCancelled(order.orderId(), order.station(), why));
  }

  private static Outcome<OrderStatusView> notYetShipped(OrderStatusView order) {
    return switch (order.status()) {
      case ORDERED -> Outcome.accepted(order);
      case SHIPPED -> Outcome.refused("order.shipped", vehicle(order));
      case RECEIVED -> Outcome.refused("order.received");
      case CANCELLED -> Outcome.refused("order.cancelled");
    };
  }

  private static String vehicle(OrderStatusView order) {
    return order.shipment().map(ShipmentView::vehicleNo).orElse("?");
  }
}
