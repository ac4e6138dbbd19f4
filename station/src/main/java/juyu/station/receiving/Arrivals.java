package juyu.station.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ToleranceRule;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.StationNode;

/** What has been confirmed, with the vehicle that brought it: who is short again and again. */
public final class Arrivals {

  private final StationNode node;

  private Arrivals(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    node.server().api().get("/receipts", Access.READ, new Arrivals(node)::list);
  }

  private record Place(Instant at, UUID order) {

    static final Place LAST = new Place(Instant.ofEpochMilli(Long.MAX_VALUE), new UUID(-1, -1));

    static Place read(String key) {
      String[] parts = key.split("/", 2);
      return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
    }

    static String of(ArrivalResource arrival) {
      return arrival.receivedAt().toEpochMilli() + "/" + arrival.orderId();
    }
  }

  private Page<ArrivalResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<String> vehicle = request.query("vehicleNo");
    Place before = paging.behind(Place::read).orElse(Place.LAST);
    List<ArrivalResource> arrivals =
        node.store().read(tx -> list(tx, node.code(), vehicle, before, paging.fetch()));
    return paging.page(arrivals, Place::of);
  }

  /** Receipts that were confirmed since then, newest first. */
  public static List<ArrivalResource> since(Tx tx, NodeCode station, Instant since, int most) {
    return list(tx, station, Optional.empty(), Place.LAST, most).stream()
        .filter(arrival -> !arrival.receivedAt().isBefore(since))
        .toList();
  }

  private static List<ArrivalResource> list(
      Tx tx, NodeCode station, Optional<String> vehicle, Place before, int most) {
    return tx.query(
        """
        select r.order_id, r.product_id, r.unit, r.shipped, r.received, r.received_ms, s.vehicle_no
        from receipt r left join shipment s on s.order_id = r.order_id
        where r.station = ? and (? = '' or s.vehicle_no = ?)
        and (r.received_ms < ? or (r.received_ms = ? and r.order_id < ?))
        order by r.received_ms desc, r.order_id desc limit ?\
        """,
        Arrivals::arrival,
        station,
        vehicle.orElse(""),
        vehicle.orElse(""),
        before.at(),
        before.at(),
        before.order(),
        most);
  }

  private static ArrivalResource arrival(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString("unit"));
    return ArrivalResource.of(
        Values.id(row, "order_id"),
        row.getString("product_id"),
        Optional.ofNullable(row.getString("vehicle_no")),
        new Quantity(row.getLong("shipped"), unit),
        new Quantity(row.getLong("received"), unit),
        ToleranceRule.USUAL,
        Values.time(row, "received_ms"));
  }
}
