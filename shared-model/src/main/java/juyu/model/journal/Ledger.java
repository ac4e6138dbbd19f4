package juyu.model.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juyu.model.store.Tally;
import juyu.model.store.Tx;
import juyu.model.value.Uuids;

/**
 * A table of signed lines that a {@link Tally} is the sum of. Each line is kept under the event
 * that wrote it and a line number, and counted once. Of two events with one subject version the one
 * with the smaller id is counted, whichever came first: the other's lines are taken back.
 *
 * <p>The table has the columns {@code event, line}, then the tally's keys and sums, then {@code
 * details}; its primary key is {@code (event, line)}.
 */
public final class Ledger {

  private final String table;
  private final Tally tally;
  private final String insert;

  /**
   * @param table its name
   * @param tally the sums
   * @param details further columns of a line
   */
  public Ledger(String table, Tally tally, List<String> details) {
    this.table = table;
    this.tally = tally;
    this.insert = insert(details);
  }

  /**
   * Writes one line and adds it to the sums.
   *
   * @param line from 0, different for every line that one event writes
   * @param key the tally's key
   * @param amounts the tally's amounts, signed
   * @param detail one value per detail column
   */
  public void put(Tx tx, Recorded<?> event, int line, List<?> key, long[] amounts, List<?> detail) {
    if (event.contested() && !wins(tx, event)) {
      return;
    }
    List<Object> values = new ArrayList<>();
    values.add(event.id());
    values.add((long) line);
    values.addAll(key);
    IntStream.range(0, amounts.length).forEach(i -> values.add(amounts[i]));
    values.addAll(detail);
    tx.update(insert, values.toArray());
    tally.add(tx, key, amounts);
  }

  private boolean wins(Tx tx, Recorded<?> event) {
    List<UUID> rivals =
        tx.query(
            "select id from event where subject = ? and version = ? and id <> ?",
            row -> Uuids.fromBytes(row.getBytes(1)),
            event.event().subject().value(),
            event.version(),
            event.id());
    if (rivals.stream().anyMatch(rival -> Uuids.compare(rival, event.id()) < 0)) {
      return false;
    }
    rivals.forEach(rival -> takeBack(tx, rival));
    return true;
  }

  private void takeBack(Tx tx, UUID event) {
    String columns =
        Stream.concat(tally.keys().stream(), tally.sums().stream())
            .collect(Collectors.joining(", "));
    tx.query("select " + columns + " from " + table + " where event = ?", this::line, event)
        .forEach(line -> tally.add(tx, line.key, line.amounts));
    tx.update("delete from " + table + " where event = ?", event);
  }

  private record Line(List<Object> key, long[] amounts) {}

  private Line line(ResultSet row) throws SQLException {
    List<Object> key = new ArrayList<>();
    for (int i = 1; i <= tally.keys().size(); i++) {
      key.add(row.getObject(i));
    }
    long[] amounts = new long[tally.sums().size()];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = Math.negateExact(row.getLong(tally.keys().size() + 1 + i));
    }
    return new Line(key, amounts);
  }

  private String insert(List<String> details) {
    List<String> columns = new ArrayList<>(List.of("event", "line"));
    columns.addAll(tally.keys());
    columns.addAll(tally.sums());
    columns.addAll(details);
    return "insert into %s (%s) values (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }
}
