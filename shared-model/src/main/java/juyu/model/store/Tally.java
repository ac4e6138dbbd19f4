package juyu.model.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view whose rows are sums. Amounts are added in memory and each row is written once a
 * transaction, however many events touched it; adding never needs to read, so the order of events
 * does not matter.
 */
public final class Tally {

  private final List<String> keys;
  private final List<String> sums;
  private final String upsert;

  /**
   * @param table its name
   * @param keys the columns that name a row
   * @param sums the columns that are added to
   */
  public Tally(String table, List<String> keys, List<String> sums) {
    this.keys = List.copyOf(keys);
    this.sums = List.copyOf(sums);
    this.upsert = upsert(table);
  }

  /** The columns that name a row. */
  public List<String> keys() {
    return keys;
  }

  /** The columns that are added to. */
  public List<String> sums() {
    return sums;
  }

  /**
   * Adds to one row.
   *
   * @param key one value per key column; values that are equal mean the same row
   * @param amounts one per sum column
   */
  public void add(Tx tx, List<?> key, long... amounts) {
    tx.state(this, Gathered.class, t -> new Gathered(t, upsert)).add(key, amounts);
  }

  private String upsert(String table) {
    String columns = Stream.concat(keys.stream(), sums.stream()).collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(keys.size() + sums.size(), "?"));
    String added =
        sums.stream()
            .map(sum -> "%s = %s.%s + excluded.%s".formatted(sum, table, sum, sum))
            .collect(Collectors.joining(", "));
    return "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
        .formatted(table, columns, marks, String.join(", ", keys), added);
  }

  private static final class Gathered implements TxState {
    private final Tx tx;
    private final String upsert;
    private final Map<List<?>, long[]> rows = new LinkedHashMap<>();

    Gathered(Tx tx, String upsert) {
      this.tx = tx;
      this.upsert = upsert;
    }

    void add(List<?> key, long... amounts) {
      rows.merge(
          key,
          amounts.clone(),
          (sum, more) -> {
            for (int i = 0; i < sum.length; i++) {
              sum[i] = Math.addExact(sum[i], more[i]);
            }
            return sum;
          });
    }

    @Override
    public void flush() {
      if (rows.isEmpty()) {
        return;
      }
      rows.forEach((key, amounts) ->
          tx.batch(
              upsert,
              Stream.concat(key.stream(), java.util.Arrays.stream(amounts).boxed()).toArray()));
      rows.clear();
      tx.runBatch(upsert);
    }

    @Override
    public void discard() {
      rows.clear();
    }
  }
}
