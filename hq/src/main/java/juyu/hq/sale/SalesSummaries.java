package juyu.hq.sale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juyu.hq.Codes;
import juyu.hq.Listing;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** The totals that a caller asks for, the newest day first. */
record SalesSummaries(Listing rows, Paging paging) {

  private static final String SELECT =
      "select t.station, t.business_date, t.till, t.product_id, t.unit, t.quantity, t.amount,"
          + " t.line_count, p.name, p.name_ko from sales_total t left join product p on"
          + " p.product_id = t.product_id";

  static SalesSummaries of(ApiRequest request) {
    Optional<LocalDate> day = request.query("businessDate", As.DATE);
    Listing rows =
        new Listing(SELECT)
            .where("t.station = ?", request.query("station", Codes.STATION))
            .where("t.till = ?", request.query("till", Codes.TILL))
            .where("t.product_id = ?", request.query("productId"))
            .where("t.business_date >= ?", day.or(() -> request.query("from", As.DATE)))
            .where("t.business_date <= ?", day.or(() -> request.query("to", As.DATE)));
    Paging paging = request.paging();
    paging.behindWords(4).ifPresent(key -> after(rows, key));
    return new SalesSummaries(rows, paging);
  }

  /** Behind a row of which day, till, unit and product are given. */
  private static void after(Listing rows, String... key) {
    rows.where(
        "(t.business_date < ? or (t.business_date = ? and (t.till, t.unit, t.product_id)"
            + " > (?, ?, ?)))",
        key[0],
        key[0],
        key[1],
        key[2],
        key[3]);
  }

  Page<SalesSummaryResource> page(Tx tx) {
    List<SalesSummaryResource> fetched =
        rows.rows(
            tx,
            "t.business_date desc, t.till, t.unit, t.product_id",
            paging.fetch(),
            SalesSummaries::read);
    return paging.page(fetched, SalesSummaries::key);
  }

  private static SalesSummaryResource read(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString("unit"));
    return new SalesSummaryResource(
        Optional.of(NodeCode.of(row.getString("station"))),
        LocalDate.parse(row.getString("business_date")),
        NodeCode.of(row.getString("till")),
        row.getString("product_id"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("name_ko")),
        unit,
        new Quantity(row.getLong("quantity"), unit).decimal(),
        Money.of(row.getLong("amount")),
        row.getLong("line_count"));
  }

  /** Its place in the list. */
  private static String key(SalesSummaryResource sum) {
    return sum.businessDate() + "/" + sum.till() + "/" + sum.unit() + "/" + sum.productId();
  }
}
