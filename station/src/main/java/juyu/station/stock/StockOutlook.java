package juyu.station.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import juyu.model.stock.StockOutlookResource;
import juyu.model.stock.StockQueries;
import juyu.model.stock.StockSummaryView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** How long stock will last, by what was sold on the days before today. */
public final class StockOutlook {

  private static final int FOUR_WEEKS = 28;
  private static final int ALL = 100_000;

  private StockOutlook() {}

  private record Sold(LocalDate since, Quantity quantity) {}

  /** Of every product that the books know, by product. */
  public static List<StockOutlookResource> at(Tx tx, NodeCode station, LocalDate today) {
    return StockQueries.summary(tx, Optional.of(station), station.value(), "", ALL).stream()
        .map(stock -> outlook(tx, station, stock, today))
        .toList();
  }

  private static StockOutlookResource outlook(
      Tx tx, NodeCode station, StockSummaryView stock, LocalDate today) {
    Quantity onHand = stock.onHand();
    Optional<Sold> sold = sold(tx, station, stock.productId(), onHand.unit(), today);
    int days = sold.map(s -> (int) ChronoUnit.DAYS.between(s.since(), today)).orElse(0);
    BigDecimal perDay = sold.map(s -> perDay(s.quantity(), days)).orElse(BigDecimal.ZERO);
    return new StockOutlookResource(
        stock.productId(),
        onHand.unit(),
        onHand.decimal(),
        perDay,
        days,
        perDay.signum() > 0 ? Optional.of(daysLeft(onHand.decimal(), perDay)) : Optional.empty());
  }

  private static BigDecimal perDay(Quantity quantity, int days) {
    int decimals = quantity.unit() == Unit.LITRE ? 3 : 1;
    return quantity.decimal().divide(BigDecimal.valueOf(days), decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal daysLeft(BigDecimal onHand, BigDecimal perDay) {
    return onHand.max(BigDecimal.ZERO).divide(perDay, 1, RoundingMode.DOWN);
  }

  /** Days before the first sale say nothing, days without one say that little is sold. */
  private static Optional<Sold> sold(
      Tx tx, NodeCode station, String productId, Unit unit, LocalDate today) {
    return tx.first(
            """
            select min(business_date) as since, sum(quantity) as quantity from sales_total
            where station = ? and product_id = ? and unit = ? and quantity > 0
            and business_date >= ? and business_date < ?\
            """,
            row -> soldIn(row, unit),
            station,
            productId,
            unit,
            today.minusDays(FOUR_WEEKS),
            today)
        .flatMap(found -> found);
  }

  private static Optional<Sold> soldIn(ResultSet row, Unit unit) throws SQLException {
    Quantity quantity = new Quantity(row.getLong("quantity"), unit);
    return Optional.ofNullable(row.getString("since"))
        .map(since -> new Sold(LocalDate.parse(since), quantity));
  }
}
