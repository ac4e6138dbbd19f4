package juyu.till.product;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * What is sold most at this till, counted in lines over four weeks. It is counted anew when a shift
 * is opened and not in between: a tile must not move under a cashier's finger.
 */
final class Popularity {

  private static final Period REMEMBERED = Period.ofDays(28);

  private final NodeCode till;
  private volatile Map<String, Long> lines = Map.of();
  private volatile boolean isStale = true;

  Popularity(NodeCode till) {
    this.till = till;
  }

  void countAnew() {
    isStale = true;
  }

  /** How many lines of each product were sold; cancels count against it. */
  Map<String, Long> lines(Store store, LocalDate today) {
    if (isStale) {
      isStale = false;
      lines = store.read(tx -> read(tx, today));
    }
    return lines;
  }

  private Map<String, Long> read(Tx tx, LocalDate today) {
    Map<String, Long> sold = new HashMap<>();
    tx.query(
            "select product_id, line_count from sales_total"
                + " where station = ? and till = ? and business_date > ?",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            till.station(),
            till,
            today.minus(REMEMBERED))
        .forEach(line -> sold.merge(line.getKey(), line.getValue(), Long::sum));
    return Map.copyOf(sold);
  }
}
