package juyu.model.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import juyu.model.store.Store;
import juyu.model.store.StoreException;
import juyu.model.store.Tx;

/**
 * Compares the rows of one view in two stores, which may lie in different databases. Both are
 * copied as text into tables of the fresh store and compared there, so that memory stays flat
 * however many rows there are.
 */
final class ViewComparison {

  private static final int AT_ONCE = 1_000;

  private final String view;
  private final Store live;
  private final Store fresh;

  /**
   * @param live the store that is looked at
   * @param fresh one in which every event was applied again; a temporary SQLite store
   */
  ViewComparison(String view, Store live, Store fresh) {
    this.view = view;
    this.live = live;
    this.fresh = fresh;
  }

  List<Finding> findings() {
    copy(fresh, "expected_row");
    copy(live, "found_row");
    List<Finding> findings = new ArrayList<>();
    findings.addAll(only("expected_row", "found_row", "the events say, but it lacks: "));
    findings.addAll(only("found_row", "expected_row", "it says, but the events do not: "));
    return findings;
  }

  private void copy(Store from, String into) {
    fresh.write(tx -> {
      tx.update(
          "create table if not exists %s (line text primary key) without rowid".formatted(into));
      return tx.update("delete from " + into);
    });
    List<String> page = new ArrayList<>();
    from.read(tx -> {
      eachRow(
          tx,
          line -> {
            page.add(line);
            if (page.size() == AT_ONCE) {
              write(page, into);
            }
          });
      return page.size();
    });
    write(page, into);
  }

  private void write(List<String> page, String into) {
    String insert = "insert into %s (line) values (?)".formatted(into);
    fresh.write(tx -> {
      page.forEach(line -> tx.batch(insert, line));
      tx.runBatch(insert);
      return page.size();
    });
    page.clear();
  }

  private List<Finding> only(String here, String there, String words) {
    return fresh.read(tx ->
        tx.query(
            "select line from %s except select line from %s order by 1".formatted(here, there),
            row -> new Finding("view " + view, words + row.getString(1))));
  }

  /** A line of text for each row, so that both databases give the same. */
  private void eachRow(Tx tx, java.util.function.Consumer<String> reader) {
    try (PreparedStatement all = tx.connection().prepareStatement("select * from " + view)) {
      all.setFetchSize(AT_ONCE);
      try (ResultSet rows = all.executeQuery()) {
        while (rows.next()) {
          reader.accept(line(rows));
        }
      }
    } catch (SQLException e) {
      throw new StoreException("cannot read %s: %s".formatted(view, e.getMessage()), e);
    }
  }

  private static String line(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      cells.add(
          row.getMetaData().getColumnLabel(i)
              + "="
              + (value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value));
    }
    return String.join(" ", cells);
  }
}
