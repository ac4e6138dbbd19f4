package juyu.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * A table of sums that a node keeps. The resource of its name is a statement that makes the same
 * rows out of the events' bodies alone; it shares no code with what keeps the table, so that a
 * mistake there shows.
 *
 * @param table its name
 * @param feature whose it is
 * @param keys the columns that name a row
 * @param sums the columns that are added up
 */
record Book(String table, String feature, List<String> keys, List<String> sums) {

  private static final Book STOCK =
      new Book("stock", "stock", List.of("station", "product_id", "unit"), List.of("quantity"));

  private static final Book SALES =
      new Book(
          "sales_total",
          "sale",
          List.of("station", "till", "business_date", "product_id", "unit"),
          List.of("quantity", "amount", "line_count"));

  /** All there are. */
  static final List<Book> ALL = List.of(STOCK, SALES);

  /** What the table says: sums by key, both as people read them. */
  Map<String, String> kept(Tx tx) {
    return rows(tx, "select * from " + table);
  }

  /** What the journal of {@code node} says, without what was put aside or given up there. */
  Map<String, String> summed(NodeCode node, Tx tx) {
    return rows(tx, JsonSql.of(tx).statement(table + ".sql"), node);
  }

  /** A row of nothing but zeros means the same as none. */
  private Map<String, String> rows(Tx tx, String sql, Object... values) {
    Map<String, String> rows = new TreeMap<>();
    tx.query(
        sql,
        row -> {
          List<String> key = new ArrayList<>();
          for (String column : keys) {
            key.add(String.valueOf(row.getString(column)));
          }
          List<String> amounts = new ArrayList<>();
          boolean zero = true;
          for (String column : sums) {
            amounts.add(column + " " + row.getString(column));
            zero &= row.getLong(column) == 0;
          }
          return zero ? "" : rows.put(String.join(" ", key), String.join(", ", amounts));
        },
        values);
    return rows;
  }
}
