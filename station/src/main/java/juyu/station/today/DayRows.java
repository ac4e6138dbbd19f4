package juyu.station.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** What the store knows of the sales of one business date. */
final class DayRows {

  private static final long HOUR = 3_600_000;

  private DayRows() {}

  /**
   * What was sold of a product in one hour, without what was cancelled since.
   *
   * @param hour counted from the beginning of the day
   */
  record Cell(long hour, String productId, Quantity quantity, Money amount) {}

  /** All cells of a day, with what was sold before {@code until}. */
  static List<Cell> cells(Tx tx, NodeCode station, LocalDate day, Instant startsAt, Instant until) {
    return tx.query(
        """
        select (s.at_ms - ?) / %d as hour, l.product_id, l.unit,
          sum(l.quantity) as quantity, sum(l.amount) as amount
        from sale s join sales_line l on l.event = s.event_id
        where s.station = ? and s.business_date = ? and s.at_ms < ?
        and not exists (select 1 from sale_cancel c where c.sale_id = s.sale_id)
        group by 1, l.product_id, l.unit\
        """
            .formatted(HOUR),
        DayRows::cell,
        startsAt,
        station,
        day,
        until);
  }

  /** A till whose clock was early belongs to the first hour. */
  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        Math.max(0, row.getLong("hour")),
        row.getString("product_id"),
        new Quantity(row.getLong("quantity"), Unit.valueOf(row.getString("unit"))),
        Money.of(row.getLong("amount")));
  }

  /** How many sales there are and what they cost together. */
  record Sum(long count, Money amount) {

    static final Sum NONE = new Sum(0, Money.ZERO);

    static Sum of(ResultSet row) throws SQLException {
      return new Sum(row.getLong("how_many"), Money.of(row.getLong("amount")));
    }
  }

  /** The day's sales that stand, or those that were cancelled. */
  static Sum sum(Tx tx, NodeCode station, LocalDate day, boolean cancelled) {
    return tx.first(
            """
            select count(*) as how_many, coalesce(sum(s.total), 0) as amount from sale s
            where s.station = ? and s.business_date = ?
            and %s exists (select 1 from sale_cancel c where c.sale_id = s.sale_id)\
            """
                .formatted(cancelled ? "" : "not"),
            Sum::of,
            station,
            day)
        .orElse(Sum.NONE);
  }

  /** The sales of a day that stand, at one till. */
  record OfTill(NodeCode till, Sum sum) {}

  static List<OfTill> byTill(Tx tx, NodeCode station, LocalDate day) {
    return tx.query(
        """
        select s.till, count(*) as how_many, sum(s.total) as amount from sale s
        where s.station = ? and s.business_date = ?
        and not exists (select 1 from sale_cancel c where c.sale_id = s.sale_id)
        group by s.till\
        """,
        row -> new OfTill(NodeCode.of(row.getString("till")), Sum.of(row)),
        station,
        day);
  }
}
