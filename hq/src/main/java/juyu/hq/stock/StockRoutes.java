package juyu.hq.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import juyu.hq.Codes;
import juyu.hq.HqNode;
import juyu.hq.Listing;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.stock.StockSummaryResource;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** What every station has in stock. */
public final class StockRoutes {

  /** What is on hand, and what is shipped and not received, product by product. */
  private static final String SELECT =
      """
      select m.station, m.product_id, m.unit, m.on_hand, m.expected, p.name, p.name_ko from (
        select station, product_id, unit, sum(on_hand) as on_hand, sum(expected) as expected from (
          select station, product_id, unit, quantity as on_hand, 0 as expected from stock
          union all
          select station, product_id, unit, 0, quantity from shipment s
          where not exists (select 1 from receipt r where r.order_id = s.order_id)
        ) both_kinds group by station, product_id, unit
      ) m left join product p on p.product_id = m.product_id\
      """;

  private final Store store;

  private StockRoutes(Store store) {
    this.store = store;
  }

  public static void register(HqNode node) {
    StockRoutes stocks = new StockRoutes(node.journal().store());
    node.server().api().get("/stockSummaries", Access.READ, stocks::list);
  }

  private Page<StockSummaryResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<NodeCode> station = request.query("station", Codes.STATION);
    Listing rows =
        new Listing(SELECT)
            .where("m.station = ?", station)
            .where("m.product_id = ?", request.query("productId"));
    paging
        .behindWords(3)
        .ifPresent(
            key -> rows.where("(m.station, m.unit, m.product_id) > (?, ?, ?)", (Object[]) key));
    return paging.page(
        store.read(tx ->
            rows.rows(tx, "m.station, m.unit, m.product_id", paging.fetch(), StockRoutes::read)),
        StockRoutes::key);
  }

  private static StockSummaryResource read(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString("unit"));
    return new StockSummaryResource(
        Optional.of(NodeCode.of(row.getString("station"))),
        row.getString("product_id"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("name_ko")),
        unit,
        new Quantity(row.getLong("on_hand"), unit).decimal(),
        new Quantity(row.getLong("expected"), unit).decimal());
  }

  /** Its place in the list. */
  private static String key(StockSummaryResource stock) {
    return stock.station().orElseThrow() + "/" + stock.unit() + "/" + stock.productId();
  }
}
