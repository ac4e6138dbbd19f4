package juyu.model.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.model.journal.Recorded;
import juyu.model.store.Tx;
import org.jspecify.annotations.Nullable;

/**
 * A table in which each row says what the latest event of one subject states. A higher version
 * replaces a lower one, and of two rivals with one version the smaller id stays, whichever comes
 * first; so nothing is read before it is written.
 *
 * <p>The table has the key's columns, then the others, then {@code event_version, event_id}.
 */
public final class Stated {

  private final String upsert;

  /**
   * @param table its name
   * @param key the columns that name a row
   * @param others what the row says
   */
  public Stated(String table, List<String> key, List<String> others) {
    List<String> replaced = new ArrayList<>(others);
    replaced.addAll(List.of("event_version", "event_id"));
    List<String> columns = Stream.concat(key.stream(), replaced.stream()).toList();
    this.upsert =
        """
        insert into %1$s (%2$s) values (%3$s) on conflict (%4$s) do update set %5$s
        where excluded.event_version > %1$s.event_version
        or (excluded.event_version = %1$s.event_version and excluded.event_id < %1$s.event_id)\
        """
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")),
                String.join(", ", key),
                replaced.stream()
                    .map(column -> column + " = excluded." + column)
                    .collect(Collectors.joining(", ")));
  }

  /**
   * Writes what {@code event} states, unless the row says something later.
   *
   * @param values one for each column, the key's first
   * @return true if the row says it now and did not before
   */
  public boolean put(Tx tx, Recorded<?> event, @Nullable Object... values) {
    return tx.update(upsert, bound(event, values)) == 1;
  }

  /** As {@link #put}, gathered and sent before the transaction ends. */
  public void putLater(Tx tx, Recorded<?> event, @Nullable Object... values) {
    tx.state(this, Gathered.class, t -> new Gathered(t, upsert)).add(bound(event, values));
  }

  private static @Nullable Object[] bound(Recorded<?> event, @Nullable Object... values) {
    @Nullable Object[] bound = Arrays.copyOf(values, values.length + 2);
    bound[values.length] = event.version();
    bound[values.length + 1] = event.id();
    return bound;
  }
}
