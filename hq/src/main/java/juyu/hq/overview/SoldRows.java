package juyu.hq.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import juyu.model.overview.OverviewResource.Sold;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** What the store knows of the sales of one business date. */
final class SoldRows {

  private static final String SUMS =
      "select coalesce(sum(amount), 0) as amount,"
          + " coalesce(sum(case when unit = 'LITRE' then quantity else 0 end), 0) as millilitres ";

  private SoldRows() {}

  /** On the whole day. */
  static Sold on(Tx tx, LocalDate day) {
    return tx.first(SUMS + "from sales_total where business_date = ?", SoldRows::sold, day)
        .orElseThrow();
  }

  /** On that day, before {@code until}; by station, as the index goes. */
  static Sold until(Tx tx, LocalDate day, Instant until) {
    return tx.first(
            SUMS
                + """
                from station t join sale s on s.station = t.code and s.business_date = ?
                join sales_line l on l.event = s.event_id
                where s.at_ms < ?
                and not exists (select 1 from sale_cancel c where c.sale_id = s.sale_id)\
                """,
            SoldRows::sold,
            day,
            until)
        .orElseThrow();
  }

  private static Sold sold(ResultSet row) throws SQLException {
    return new Sold(
        Money.of(row.getLong("amount")),
        new Quantity(row.getLong("millilitres"), Unit.LITRE).decimal());
  }
}
