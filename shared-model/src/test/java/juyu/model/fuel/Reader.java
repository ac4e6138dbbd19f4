package juyu.model.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import juyu.model.journal.Batch;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Reception;
import juyu.model.journal.Registry;
import juyu.model.journal.Written;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;

/** A node with every feature that is told events by its parent, in any order; it can forget all. */
final class Reader implements AutoCloseable {

  private static final Channel FROM_ABOVE = new Channel(Facts.STATION, Facts.P01);

  private final Registry registry = Features.all();
  private final List<String> views = registry.views();
  private final Store store;

  Reader(StoreSettings settings) {
    store = Store.open(settings, registry.entities());
  }

  Store store() {
    return store;
  }

  /** Forgets everything, then reads {@code events} in batches of these sizes. */
  Journal read(List<Event> events, IntSupplier sizes) {
    Journal journal = empty();
    for (Batch batch : Written.batches(events, sizes)) {
      assertThat(journal.receive(FROM_ABOVE, batch))
          .isEqualTo(new Reception.Applied(batch.head(), List.of()));
    }
    return journal;
  }

  private Journal empty() {
    store.write(tx -> {
      Stream.concat(Stream.of("entry", "conflict", "parked", "channel", "event"), views.stream())
          .forEach(table -> tx.update("delete from " + table));
      return true;
    });
    return Journal.open(
        Facts.P01,
        store,
        registry,
        Clock.systemUTC(),
        Ids.random(),
        (who, what, signature) -> true);
  }

  Journal as(NodeCode node) {
    return Journal.open(
        node, store, registry, Clock.systemUTC(), Ids.random(), (who, what, signature) -> true);
  }

  /** Every row of every view, as text. */
  Map<String, List<String>> views() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String view : views) {
      rows.put(
          view,
          store.read(tx -> tx.query("select * from " + view, Reader::text)).stream()
              .sorted()
              .toList());
    }
    return rows;
  }

  private static String text(ResultSet row) throws SQLException {
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

  @Override
  public void close() {
    store.close();
  }
}
