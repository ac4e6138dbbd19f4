package juyu.model.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;

/** The event table. */
final class Events {

  static final String COLUMNS =
      "e.position, e.id, e.type, e.time_ms, e.node, e.actor, e.subject, e.version, e.correlation,"
          + " e.causation, e.audience, e.body, e.hash";

  private static final String INSERT =
      "insert into event (position, id, type, time_ms, node, actor, subject, version, correlation,"
          + " causation, audience, body, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private Events() {}

  /**
   * An event with its content hash and its place at this node.
   *
   * @param contested true if another event of the same subject and version was here before it
   */
  record Row(long position, Event event, byte[] hash, boolean contested) {
    Row(long position, Event event, byte[] hash) {
      this(position, event, hash, false);
    }

    Row contested(boolean is) {
      return new Row(position, event, hash, is);
    }
  }

  static void insert(Tx tx, Row row) {
    tx.update(INSERT, values(row));
  }

  static void insertAll(Tx tx, Collection<Row> rows) {
    rows.forEach(row -> tx.batch(INSERT, values(row)));
    tx.runBatch(INSERT);
  }

  private static Object[] values(Row row) {
    Event e = row.event();
    return new Object[] {
      row.position(),
      e.id(),
      e.type(),
      e.time(),
      e.node(),
      e.actor(),
      e.subject().value(),
      e.version(),
      e.correlation(),
      e.causation().map(Uuids::bytes).orElse(null),
      e.audience().words(),
      e.body(),
      row.hash()
    };
  }

  static Row read(ResultSet row) throws SQLException {
    byte[] causation = row.getBytes("causation");
    Event event =
        new Event(
            Values.id(row, "id"),
            row.getString("type"),
            Values.time(row, "time_ms"),
            NodeCode.of(row.getString("node")),
            row.getString("actor"),
            new Subject(row.getString("subject")),
            row.getLong("version"),
            Values.id(row, "correlation"),
            Optional.ofNullable(causation).map(Uuids::fromBytes),
            new Audience(row.getString("audience")),
            row.getBytes("body"));
    return new Row(row.getLong("position"), event, row.getBytes("hash"));
  }

  static Optional<Row> find(Tx tx, UUID id) {
    return tx.first("select " + COLUMNS + " from event e where e.id = ?", Events::read, id);
  }

  static Row at(Tx tx, long position) {
    return tx.first(
            "select " + COLUMNS + " from event e where e.position = ?", Events::read, position)
        .orElseThrow();
  }

  /** The version that the next event of {@code subject} makes. */
  static long nextVersion(Tx tx, Subject subject) {
    return 1
        + tx.number(
            "select coalesce(max(version), 0) from event where subject = ?", subject.value());
  }

  /** Places and hashes of those of {@code ids} that are stored already. */
  static Map<UUID, Row> known(Tx tx, Collection<UUID> ids) {
    Map<UUID, Row> known = new HashMap<>();
    tx.query(
            "select %s from event e where e.id in (%s)".formatted(COLUMNS, marks(ids)),
            Events::read,
            ids.toArray())
        .forEach(row -> known.put(row.event().id(), row));
    return known;
  }

  /** A version of a subject. */
  record SubjectVersion(String subject, long version) {
    static SubjectVersion of(Event event) {
      return new SubjectVersion(event.subject().value(), event.version());
    }
  }

  /** Which versions of the subjects of {@code events} are stored already. */
  static Set<SubjectVersion> versions(Tx tx, Collection<Event> events) {
    Set<String> subjects =
        events.stream().map(e -> e.subject().value()).collect(Collectors.toSet());
    if (subjects.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        tx.query(
            "select subject, version from event where subject in (%s)".formatted(marks(subjects)),
            row -> new SubjectVersion(row.getString(1), row.getLong(2)),
            subjects.toArray()));
  }

  static boolean isContested(Tx tx, Event event) {
    return tx.first(
            "select 1 from event where subject = ? and version = ? and id <> ? limit 1",
            row -> 1,
            event.subject().value(),
            event.version(),
            event.id())
        .isPresent();
  }

  static boolean versionIsFree(Tx tx, Event event) {
    return tx.query(
            "select 1 from event where subject = ? and version = ?",
            row -> 1,
            event.subject().value(),
            event.version())
        .isEmpty();
  }

  /** Remembers, for people, that {@code event} has rivals. */
  static void noteConflict(Tx tx, Event event) {
    tx.query(
            "select id from event where subject = ? and version = ? and id <> ?",
            row -> Uuids.fromBytes(row.getBytes(1)),
            event.subject().value(),
            event.version(),
            event.id())
        .forEach(rival ->
            tx.update(
                "insert into conflict (event, rival, subject, version) values (?, ?, ?, ?)"
                    + " on conflict (event) do nothing",
                event.id(),
                rival,
                event.subject().value(),
                event.version()));
  }

  static List<Event> withCorrelation(Tx tx, UUID correlation) {
    return tx.query(
        "select " + COLUMNS + " from event e where e.correlation = ? order by e.position",
        row -> read(row).event(),
        correlation);
  }

  static List<Event> about(Tx tx, Subject subject) {
    return tx.query(
        "select " + COLUMNS + " from event e where e.subject = ? order by e.version, e.id",
        row -> read(row).event(),
        subject.value());
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }
}
