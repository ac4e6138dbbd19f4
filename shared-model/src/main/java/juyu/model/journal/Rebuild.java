package juyu.model.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.model.journal.Events.SubjectVersion;
import juyu.model.store.Store;
import juyu.model.store.StoreException;
import juyu.model.store.StoreSettings;
import juyu.model.store.Tx;

/**
 * Makes every view anew, in an empty store, by applying every event again; so a view that says
 * something else than the events shows.
 */
public final class Rebuild {

  private static final int AT_ONCE = 1_000;

  private final Store live;
  private final Registry registry;

  public Rebuild(Store live, Registry registry) {
    this.live = live;
    this.registry = registry;
  }

  /** Rows of views that differ from what the events say; each finding names table and row. */
  public List<Finding> findings() {
    Path folder = temporaryFolder();
    try (Store fresh = Store.open(StoreSettings.sqlite(folder), registry.entities())) {
      replay(fresh);
      return registry.views().stream().flatMap(view -> compare(view, fresh)).toList();
    } finally {
      delete(folder);
    }
  }

  private void replay(Store fresh) {
    Map<Long, Set<String>> parked =
        live.read(Parking::all).stream()
            .collect(
                Collectors.groupingBy(
                    Parking.Row::position,
                    Collectors.mapping(Parking.Row::feature, Collectors.toSet())));
    Set<SubjectVersion> versions = new HashSet<>();
    long last = 0;
    while (true) {
      long from = last;
      List<Events.Row> rows = live.read(tx -> after(tx, from));
      if (rows.isEmpty()) {
        return;
      }
      fresh.write(tx -> {
        Events.insertAll(tx, rows);
        rows.forEach(
            row -> apply(tx, row, versions, parked.getOrDefault(row.position(), Set.of())));
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

  private void apply(Tx tx, Events.Row row, Set<SubjectVersion> versions, Set<String> parked) {
    boolean contested = !versions.add(SubjectVersion.of(row.event()));
    registry
        .type(row.event().type())
        .ifPresent(type ->
            registry.reapply(
                tx,
                new Recorded<>(row.event(), BodyJson.read(type, row.event().body()), contested),
                parked));
  }

  private Stream<Finding> compare(String view, Store fresh) {
    List<Finding> findings = new ArrayList<>();
    Iterator<String> expected = rows(fresh, view).iterator();
    Iterator<String> found = rows(live, view).iterator();
    String want = next(expected);
    String have = next(found);
    while (!want.isEmpty() || !have.isEmpty()) {
      int order = want.isEmpty() ? 1 : have.isEmpty() ? -1 : want.compareTo(have);
      if (order < 0) {
        findings.add(new Finding("view " + view, "the events say, but it lacks: " + want));
      } else if (order > 0) {
        findings.add(new Finding("view " + view, "it says, but the events do not: " + have));
      }
      want = order <= 0 ? next(expected) : want;
      have = order >= 0 ? next(found) : have;
    }
    return findings.stream();
  }

  private static String next(Iterator<String> rows) {
    return rows.hasNext() ? rows.next() : "";
  }

  /** Every row of a table as text, sorted, so that both databases give the same. */
  private static List<String> rows(Store store, String table) {
    return store.read(tx -> {
      try (PreparedStatement all = tx.connection().prepareStatement("select * from " + table);
          ResultSet rows = all.executeQuery()) {
        List<String> result = new ArrayList<>();
        while (rows.next()) {
          result.add(text(rows));
        }
        result.sort(null);
        return result;
      } catch (SQLException e) {
        throw new StoreException("cannot read " + table + ": " + e.getMessage(), e);
      }
    });
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
