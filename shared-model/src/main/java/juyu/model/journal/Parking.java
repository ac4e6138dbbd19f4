package juyu.model.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import juyu.model.journal.Registry.Handler;
import juyu.model.journal.Registry.Stored;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;

/**
 * Puts aside, per event and feature, what could not be applied, so that everything else goes on.
 * Later events of the subject wait behind it for that feature, unless they replace it.
 */
final class Parking {

  /** The feature under which an event of an unknown type is parked. */
  static final String UNKNOWN = "unknown-type";

  private final Registry registry;

  Parking(Registry registry) {
    this.registry = registry;
  }

  /** A parked event as people see it. */
  record Row(
      long position,
      UUID event,
      String type,
      String feature,
      String subject,
      String reason,
      Instant since,
      long attempt) {}

  static List<Row> all(Tx tx) {
    return tx.query(
        "select e.position, e.id, e.type, p.feature, p.subject, p.reason, p.since_ms, p.attempt"
            + " from parked p join event e on e.position = p.event order by e.position, p.feature",
        row ->
            new Row(
                row.getLong(1),
                Uuids.fromBytes(row.getBytes(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Values.time(row, "since_ms"),
                row.getLong(8)));
  }

  /**
   * The features that do without an event at {@code self}, by its position: it is parked there, or
   * a person has given up on it.
   */
  static Map<Long, Set<String>> without(Tx tx, NodeCode self) {
    Map<Long, Set<String>> features = new HashMap<>();
    tx.query(
        "select p.event, p.feature from parked p union all select e.position, s.feature from"
            + " parked_elsewhere s join event e on e.id = s.event where s.node = ? and s.state ="
            + " 'SKIPPED'",
        row -> features.computeIfAbsent(row.getLong(1), p -> new HashSet<>()).add(row.getString(2)),
        self);
    return features;
  }

  static boolean any(Tx tx) {
    return tx.first("select 1 from parked limit 1", row -> 1).isPresent();
  }

  /** Runs every handler of one stored event, each on its own, and parks what fails. */
  void applyCarefully(Action action, Events.Row row, EventType<?> type) {
    Stored<?> stored;
    try {
      stored = stored(row, type);
    } catch (IllegalArgumentException unreadable) {
      registry.handlers(type.name()).stream()
          .map(Handler::feature)
          .distinct()
          .forEach(f -> park(action, row.position(), row.event(), f, reason(unreadable)));
      return;
    }
    for (Handler<?> handler : registry.handlers(type.name())) {
      applyCarefully(action, stored, handler);
    }
  }

  private void applyCarefully(Action action, Stored<?> stored, Handler<?> handler) {
    waitsBehind(action.tx(), stored, handler.feature())
        .or(() -> failure(action, stored, handler))
        .ifPresent(reason ->
            park(action, stored.position(), stored.recorded().event(), handler.feature(), reason));
  }

  private Optional<String> waitsBehind(Tx tx, Stored<?> stored, String feature) {
    Event event = stored.recorded().event();
    if (registry.type(event.type()).map(EventType::replaceable).orElse(false)) {
      return Optional.empty();
    }
    return tx.first(
            "select e.id from parked p join event e on e.position = p.event"
                + " where p.feature = ? and p.subject = ? and p.event < ? order by e.position",
            row -> Uuids.fromBytes(row.getBytes(1)),
            feature,
            event.subject().value(),
            stored.position())
        .map(first -> "waits behind " + first);
  }

  private Optional<String> failure(Action action, Stored<?> stored, Handler<?> handler) {
    return action.tx().attempt(() -> Registry.run(handler, action, stored)).map(Parking::reason);
  }

  private static String reason(RuntimeException problem) {
    String message = problem.getMessage();
    return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  void park(Action action, long position, Event event, String feature, String reason) {
    action
        .tx()
        .update(
            "insert into parked (event, feature, subject, reason, since_ms, attempt)"
                + " values (?, ?, ?, ?, ?, 1) on conflict (event, feature) do update set"
                + " reason = excluded.reason, attempt = parked.attempt + 1",
            position,
            feature,
            event.subject().value(),
            reason,
            action.now());
    action.record(EntryParked.of(event, feature, action.self(), reason));
  }

  /** Tries everything parked for these subjects again; for all subjects if the list is empty. */
  void retry(Action action, List<String> subjects) {
    for (Row row : all(action.tx())) {
      if (subjects.isEmpty() || subjects.contains(row.subject())) {
        retry(action, row);
      }
    }
  }

  void retry(Action action, Row row) {
    Tx tx = action.tx();
    Events.Row found = Events.at(tx, row.position());
    Events.Row event = found.contested(Events.isContested(tx, found.event()));
    Optional<EventType<?>> type = registry.type(row.type());
    if (type.isEmpty()) {
      return;
    }
    Optional<String> problem =
        row.feature().equals(UNKNOWN)
            ? tx.attempt(() -> applyCarefully(action, event, type.get())).map(Parking::reason)
            : again(action, event, type.get(), row.feature());
    if (problem.isPresent()) {
      tx.update(
          "update parked set reason = ?, attempt = attempt + 1 where event = ? and feature = ?",
          problem.get(),
          row.position(),
          row.feature());
    } else {
      release(
          action,
          event,
          row.feature(),
          EntryReleased.applied(event.event(), row.feature(), action.self()));
    }
  }

  private Optional<String> again(
      Action action, Events.Row event, EventType<?> type, String feature) {
    try {
      Stored<?> stored = stored(event, type);
      return registry.handlers(type.name()).stream()
          .filter(handler -> handler.feature().equals(feature))
          .findFirst()
          .flatMap(handler ->
              waitsBehind(action.tx(), stored, feature).or(() -> failure(action, stored, handler)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(reason(unreadable));
    }
  }

  /**
   * @throws IllegalArgumentException if the body is not of the type
   */
  static Stored<?> stored(Events.Row row, EventType<?> type) {
    return new Stored<>(
        row.position(),
        new Recorded<>(row.event(), BodyJson.read(type, row.event().body()), row.contested()));
  }

  /** A person gives up on it, and says why. */
  void skip(Action action, Row row, String why) {
    Events.Row event = Events.at(action.tx(), row.position());
    release(
        action,
        event,
        row.feature(),
        EntryReleased.skipped(event.event(), row.feature(), action.self(), why));
  }

  private void release(Action action, Events.Row event, String feature, EntryReleased released) {
    action
        .tx()
        .update("delete from parked where event = ? and feature = ?", event.position(), feature);
    action.record(released);
  }
}
