package juyu.model.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.stock.StockFlowView.Place;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** What stations have in stock, and how it came to that. */
public final class StockQueries {

  private static final Place LAST = new Place(new UUID(-1, -1), 0);

  /** Keeps the databases from gathering and sorting all that a station ever moved. */
  private static final String WALK_BY_EVENT = "like";

  private StockQueries() {}

  /** The book stock of one product. */
  public static Quantity onHand(Tx tx, NodeCode station, String productId, Unit unit) {
    return tx.first(
            "select quantity from stock where station = ? and product_id = ? and unit = ?",
            row -> new Quantity(row.getLong(1), unit),
            station,
            productId,
            unit)
        .orElse(Quantity.zero(unit));
  }

  /**
   * Stock by station and product, from behind {@code afterStation} and {@code afterProduct}. For a
   * node that lists the features shipment and receiving too.
   *
   * @param station of this station only
   * @param afterStation where the last page ended; empty for the first page
   * @param afterProduct where the last page ended; empty for the first page
   */
  public static List<StockSummaryView> summary(
      Tx tx, Optional<NodeCode> station, String afterStation, String afterProduct, int most) {
    return tx.query(
        """
        select station, product_id, unit, sum(on_hand), sum(expected) from (
          select station, product_id, unit, quantity as on_hand, 0 as expected from stock
          union all
          select station, product_id, unit, 0, quantity from shipment s
          where not exists (select 1 from receipt r where r.order_id = s.order_id)
        ) known
        where (station > ? or (station = ? and product_id > ?)) and station like ?
        group by station, product_id, unit
        order by station, product_id, unit
        limit ?\
        """,
        StockQueries::summary,
        afterStation,
        afterStation,
        afterProduct,
        station.map(NodeCode::value).orElse("%"),
        most);
  }

  private static StockSummaryView summary(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString(3));
    return new StockSummaryView(
        NodeCode.of(row.getString(1)),
        row.getString(2),
        new Quantity(row.getLong(4), unit),
        new Quantity(row.getLong(5), unit));
  }

  /**
   * Movements at a station, newest first, from behind {@code after}.
   *
   * @param productId of this product only
   */
  public static List<StockFlowView> flows(
      Tx tx, NodeCode station, Optional<String> productId, Optional<Place> after, int most) {
    Place from = after.orElse(LAST);
    return tx.query(
        """
        select event, line, station, product_id, unit, quantity, cause, reference, at_ms
        from stock_flow where station %1$s ? and product_id %1$s ?
        and (event < ? or (event = ? and line < ?))
        order by event desc, line desc limit ?\
        """
            .formatted(productId.isPresent() ? "=" : WALK_BY_EVENT),
        StockQueries::flow,
        station,
        productId.orElse("%"),
        from.event(),
        from.event(),
        from.line(),
        most);
  }

  private static StockFlowView flow(ResultSet row) throws SQLException {
    return new StockFlowView(
        Values.id(row, "event"),
        row.getLong("line"),
        NodeCode.of(row.getString("station")),
        row.getString("product_id"),
        new Quantity(row.getLong("quantity"), Unit.valueOf(row.getString("unit"))),
        FlowCause.valueOf(row.getString("cause")),
        row.getString("reference"),
        Values.time(row, "at_ms"));
  }
}
