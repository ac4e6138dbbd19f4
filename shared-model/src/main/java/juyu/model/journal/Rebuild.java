package juyu.model.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import juyu.model.journal.Events.SubjectVersion;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * Makes every view anew, in an empty store, by applying every event again; so a view that says
 * something else than the events shows.
 */
public final class Rebuild {

  private static final int AT_ONCE = 1_000;

  private final NodeCode self;
  private final Store live;
  private final Registry registry;

  /**
   * @param self whose store it is
   */
  public Rebuild(NodeCode self, Store live, Registry registry) {
    this.self = self;
    this.live = live;
    this.registry = registry;
  }

  /** Rows of views that differ from what the events say; each finding names table and row. */
  public List<Finding> findings() {
    Path folder = temporaryFolder();
    try (Store fresh = Store.open(StoreSettings.sqlite(folder), registry.entities())) {
      replay(fresh);
      return registry.views().stream()
          .flatMap(view -> new ViewComparison(view, live, fresh).findings().stream())
          .toList();
    } finally {
      delete(folder);
    }
  }

  private void replay(Store fresh) {
    Map<Long, Set<String>> without = live.read(tx -> Parking.without(tx, self));
    long last = 0;
    while (true) {
      long from = last;
      List<Events.Row> rows = live.read(tx -> after(tx, from));
      if (rows.isEmpty()) {
        return;
      }
      fresh.write(tx -> {
        Set<SubjectVersion> versions =
            new HashSet<>(Events.versions(tx, rows.stream().map(Events.Row::event).toList()));
        Events.insertAll(tx, rows);
        rows.forEach(
            row -> apply(tx, row, versions, without.getOrDefault(row.position(), Set.of())));
        return rows.size();
      });
      last = rows.getLast().position();
    }
  }

  private static List<Events.Row> after(Tx tx, long position) {
    return tx.query(
        "select "
            + Events.COLUMNS
            + " from event e where e.position > ? order by e.position limit ?",
        Events::read,
        position,
        AT_ONCE);
  }

  private void apply(Tx tx, Events.Row row, Set<SubjectVersion> versions, Set<String> without) {
    boolean contested = !versions.add(SubjectVersion.of(row.event()));
    if (without.contains(Parking.UNKNOWN)) {
      return;
    }
    registry
        .type(row.event().type())
        .ifPresent(type ->
            registry.reapply(
                tx,
                new Recorded<>(row.event(), BodyJson.read(type, row.event().body()), contested),
                without));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("juyu-rebuild");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
