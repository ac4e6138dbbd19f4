package juyu.hq.sale;

import java.util.List;
import java.util.UUID;
import juyu.hq.Codes;
import juyu.hq.Listing;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleView;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.Page;

/** The sales that a caller asks for, the newest first. */
record SaleList(Listing ids, Paging paging) {

  static SaleList of(ApiRequest request) {
    Paging paging = request.paging();
    Listing ids =
        new Listing("select s.sale_id from sale s")
            .where("s.station = ?", request.query("station", Codes.STATION))
            .where("s.till = ?", request.query("till", Codes.TILL))
            .where("s.receipt_no = ?", request.query("receiptNo"))
            .where("s.business_date >= ?", request.query("from", As.DATE))
            .where("s.business_date <= ?", request.query("to", As.DATE))
            .where("s.sale_id < ?", paging.behind(UUID::fromString));
    return new SaleList(ids, paging);
  }

  Page<SaleBriefResource> page(Tx tx) {
    List<SaleView> sales =
        ids.rows(tx, "s.sale_id desc", paging.fetch(), row -> Values.id(row, "sale_id")).stream()
            .flatMap(id -> SaleQueries.find(tx, id).stream())
            .toList();
    return paging.page(sales, sale -> sale.saleId().toString()).map(SaleBriefResource::of);
  }
}
