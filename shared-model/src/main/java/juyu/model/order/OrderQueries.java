package juyu.model.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.receiving.ReceiptQueries;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/** Fuel orders and how far each has come. */
public final class OrderQueries {

  private static final UUID LAST = new UUID(-1, -1);

  private OrderQueries() {}

  /**
   * Orders by id, newest first, from below {@code before}.
   *
   * @param station of this station only
   */
  public static List<OrderStatusView> list(
      Tx tx, Optional<NodeCode> station, Optional<UUID> before, int most) {
    String ofStation = station.isPresent() ? " and station = :station" : "";
    var query =
        tx.session()
            .createSelectionQuery(
                "from OrderRow where orderId < :before" + ofStation + " order by orderId desc",
                OrderRow.class)
            .setParameter("before", before.orElse(LAST))
            .setMaxResults(most);
    station.ifPresent(code -> query.setParameter("station", code));
    return query.stream().map(row -> view(tx, row)).toList();
  }

  public static Optional<OrderStatusView> find(Tx tx, UUID orderId) {
    return Optional.ofNullable(tx.session().get(OrderRow.class, orderId)).map(row -> view(tx, row));
  }

  private static OrderStatusView view(Tx tx, OrderRow row) {
    return new OrderStatusView(
        row.orderId,
        row.station,
        row.productId,
        row.quantity(),
        row.destAddr,
        row.orderedAt,
        ShipmentQueries.ofOrder(tx, row.orderId),
        ReceiptQueries.ofOrder(tx, row.orderId),
        Optional.ofNullable(tx.session().get(OrderCancelRow.class, row.orderId))
            .map(OrderCancelRow::view));
  }
}
