package juyu.hq.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.hq.Codes;
import juyu.hq.Listing;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusView;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;

/** The orders that a caller asks for, the newest first. */
record OrderList(Optional<NodeCode> station, Optional<OrderStatus> status, Paging paging) {

  private static final As<OrderStatus> STATUS = As.oneOf(OrderStatus.class);

  private static final String SELECT =
      "select o.order_id from fuel_order o left join shipment s on s.order_id = o.order_id left"
          + " join receipt r on r.order_id = o.order_id left join fuel_order_cancel c on"
          + " c.order_id = o.order_id";

  static OrderList of(ApiRequest request) {
    return new OrderList(
        request.query("station", Codes.STATION), request.query("status", STATUS), request.paging());
  }

  Page<OrderStatusView> page(Tx tx) {
    return paging.page(orders(tx), order -> order.orderId().toString());
  }

  private List<OrderStatusView> orders(Tx tx) {
    Listing ids =
        new Listing(SELECT)
            .where("o.station = ?", station)
            .where("o.order_id < ?", paging.behind(UUID::fromString));
    status.ifPresent(wanted -> ids.where(condition(wanted)));
    return ids
        .rows(tx, "o.order_id desc", paging.fetch(), row -> Values.id(row, "order_id"))
        .stream()
        .flatMap(id -> OrderQueries.find(tx, id).stream())
        .toList();
  }

  /** As {@link OrderStatus#of} says it. */
  private static String condition(OrderStatus wanted) {
    return switch (wanted) {
      case RECEIVED -> "r.order_id is not null";
      case SHIPPED -> "s.order_id is not null and r.order_id is null";
      case CANCELLED -> "c.order_id is not null and s.order_id is null and r.order_id is null";
      case ORDERED -> "c.order_id is null and s.order_id is null and r.order_id is null";
    };
  }
}
