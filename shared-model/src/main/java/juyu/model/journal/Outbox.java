package juyu.model.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Effects in the outside world: a row per event and effect, written with the event, worked off
 * until each has been had. A crash between the effect and its tick runs it again, with the same
 * idempotency key.
 */
public final class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Store store;
  private final Registry registry;
  private final Clock clock;

  Outbox(Store store, Registry registry, Clock clock) {
    this.store = store;
    this.registry = registry;
    this.clock = clock;
  }

  static void add(Action action, long event, String effect) {
    action
        .tx()
        .update(
            "insert into outbox (event, effect, attempts, next_ms) values (?, ?, 0, ?)"
                + " on conflict (event, effect) do nothing",
            event,
            effect,
            action.now());
  }

  private record Row(long event, String effect, long attempts) {}

  /**
   * Does what is due, one after another, and returns.
   *
   * @return when the next one is due, if any waits
   */
  public Optional<Instant> work() {
    List<Row> due =
        store.read(tx ->
            tx.query(
                "select event, effect, attempts from outbox"
                    + " where done_ms is null and next_ms <= ? order by event",
                row -> new Row(row.getLong(1), row.getString(2), row.getLong(3)),
                clock.instant()));
    due.forEach(this::attempt);
    return store.read(tx ->
        tx.first(
                "select min(next_ms) from outbox where done_ms is null",
                row -> Optional.ofNullable(row.getObject(1)).map(ms -> ((Number) ms).longValue()))
            .flatMap(next -> next)
            .map(Instant::ofEpochMilli));
  }

  private void attempt(Row row) {
    try {
      Events.Row event = store.read(tx -> Events.at(tx, row.event()));
      EventType<?> type = registry.type(event.event().type()).orElseThrow();
      run(registry.effect(row.effect()), event.event(), type);
      store.write(tx -> done(tx, row));
    } catch (Exception e) {
      LOG.warn("effect {} will be tried again: {}", row.effect(), e.getMessage());
      store.write(tx -> later(tx, row, String.valueOf(e.getMessage())));
    }
  }

  @SuppressWarnings("unchecked")
  private static void run(Effect<?> effect, Event event, EventType<?> type) throws Exception {
    EventBody body = BodyJson.read(type, event.body());
    ((Effect<EventBody>) effect).run(event.id(), new Recorded<>(event, body, false));
  }

  private int done(Tx tx, Row row) {
    return tx.update(
        "update outbox set done_ms = ?, attempts = attempts + 1, problem = null"
            + " where event = ? and effect = ?",
        clock.instant(),
        row.event(),
        row.effect());
  }

  private int later(Tx tx, Row row, String problem) {
    Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts(), 12));
    return tx.update(
        "update outbox set attempts = attempts + 1, problem = ?, next_ms = ?"
            + " where event = ? and effect = ?",
        problem,
        clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE),
        row.event(),
        row.effect());
  }
}
