package juyu.hq.sale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import juyu.hq.Codes;
import juyu.hq.Listing;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.model.sale.SalesDayResource;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.Page;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Revenue and litres by day, the newest day first. */
record SalesDays(Listing rows, Paging paging) {

  private static final String SELECT =
      "select t.business_date, sum(t.amount) as amount,"
          + " sum(case when t.unit = 'LITRE' then t.quantity else 0 end) as millilitres,"
          + " count(distinct t.station) as stations from sales_total t";

  static SalesDays of(ApiRequest request) {
    Paging paging = request.paging();
    Listing rows =
        new Listing(SELECT)
            .where("t.station = ?", request.query("station", Codes.STATION))
            .where("t.business_date >= ?", request.query("from", As.DATE))
            .where("t.business_date <= ?", request.query("to", As.DATE))
            .where("t.business_date < ?", paging.behindWords(1).map(key -> key[0]))
            .by("t.business_date");
    return new SalesDays(rows, paging);
  }

  Page<SalesDayResource> page(Tx tx) {
    List<SalesDayResource> days =
        rows.rows(tx, "t.business_date desc", paging.fetch(), SalesDays::day);
    return paging.page(days, day -> day.businessDate().toString());
  }

  private static SalesDayResource day(ResultSet row) throws SQLException {
    return new SalesDayResource(
        LocalDate.parse(row.getString("business_date")),
        Money.of(row.getLong("amount")),
        new Quantity(row.getLong("millilitres"), Unit.LITRE).decimal(),
        row.getLong("stations"));
  }
}
