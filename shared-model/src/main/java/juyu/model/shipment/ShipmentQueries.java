package juyu.model.shipment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/** Shipments, and what of them is still on the road. */
public final class ShipmentQueries {

  private static final UUID LAST = new UUID(-1, -1);

  private ShipmentQueries() {}

  /**
   * Shipments by their order, newest first, from below {@code before}.
   *
   * @param station to this station only
   */
  public static List<ShipmentView> list(
      Tx tx, Optional<NodeCode> station, Optional<UUID> before, int most) {
    String ofStation = station.isPresent() ? " and station = :station" : "";
    var query =
        tx.session()
            .createSelectionQuery(
                "from ShipmentRow where orderId < :before" + ofStation + " order by orderId desc",
                ShipmentRow.class)
            .setParameter("before", before.orElse(LAST))
            .setMaxResults(most);
    station.ifPresent(code -> query.setParameter("station", code));
    return query.stream().map(ShipmentRow::view).toList();
  }

  public static Optional<ShipmentView> ofOrder(Tx tx, UUID orderId) {
    return Optional.ofNullable(tx.session().get(ShipmentRow.class, orderId)).map(ShipmentRow::view);
  }

  /**
   * Expected receipts: shipments to a station that have not been received, the soonest first. For a
   * node that lists the feature receiving too.
   */
  public static List<ShipmentView> expected(Tx tx, NodeCode station) {
    return tx
        .session()
        .createSelectionQuery(
            "from ShipmentRow s where s.station = :station and not exists"
                + " (select 1 from ReceiptRow r where r.orderId = s.orderId)"
                + " order by s.expectedAt, s.orderId",
            ShipmentRow.class)
        .setParameter("station", station)
        .stream()
        .map(ShipmentRow::view)
        .toList();
  }

  /** How logistics ships; by itself until somebody has said otherwise. */
  public static ShippingMode mode(Tx tx) {
    return tx.first(
            "select mode from shipping_mode where logistics = 'shipping'",
            row -> ShippingMode.valueOf(row.getString(1)))
        .orElse(ShippingMode.AUTOMATIC);
  }
}
