package juyu.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;

/** What the tables of a store say, in the words of {@link Known}. */
final class Kept {

  private Kept() {}

  static Map<String, Long> stock(Store store) {
    return sums(
        store,
        "select station || ' ' || product_id as k, quantity as n from stock where station like ?",
        "%");
  }

  static Map<String, Long> stockOf(Store store, NodeCode station) {
    return sums(
        store,
        "select station || ' ' || product_id as k, quantity as n from stock where station like ?",
        station.value());
  }

  static Map<String, Long> sold(Store store, String tills) {
    String key = "till || ' ' || business_date || ' ' || product_id";
    return sums(
        store,
        "select %1$s || ' won' as k, amount as n from sales_total where till like ?".formatted(key)
            + " union all select %1$s || ' quantity', quantity from sales_total where till like ?"
                .formatted(key)
            + " union all select %1$s || ' lines', line_count from sales_total where till like ?"
                .formatted(key),
        tills,
        tills,
        tills);
  }

  private static Map<String, Long> sums(Store store, String sql, Object... values) {
    Map<String, Long> sums = new TreeMap<>();
    store
        .read(tx -> tx.query(sql, Kept::sum, values))
        .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
    return sums;
  }

  private static Map.Entry<String, Long> sum(ResultSet row) throws SQLException {
    return Map.entry(row.getString("k"), row.getLong("n"));
  }

  /** The prices that hold, or will hold, at one station. */
  static Set<String> prices(Store store, NodeCode station) {
    Set<String> prices = new TreeSet<>();
    store.read(tx ->
        prices.addAll(
            tx.query(
                "select product_id || ' ' || unit_price || ' ' || price_version || ' '"
                    + " || effective_ms from price where stations = '' or stations like ?",
                row -> row.getString(1),
                "%" + station + "%")));
    return prices;
  }
}
