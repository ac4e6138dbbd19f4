package juyu.hq.stock;

import java.util.Optional;
import juyu.hq.Codes;
import juyu.hq.HqNode;
import juyu.hq.Listing;
import juyu.hq.PageKey;
import juyu.http.ApiRequest;
import juyu.http.Page;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;

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

  private Page<StockResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<NodeCode> station = request.query("station", Codes.STATION);
    Listing rows =
        new Listing(SELECT)
            .where("m.station = ?", station)
            .where("m.product_id = ?", request.query("productId"));
    PageKey.words(paging, 3)
        .ifPresent(
            key -> rows.where("(m.station, m.unit, m.product_id) > (?, ?, ?)", (Object[]) key));
    return Page.of(
        paging,
        store.read(tx ->
            rows.rows(tx, "m.station, m.unit, m.product_id", paging.fetch(), StockResource::read)),
        StockResource::key);
  }
}
