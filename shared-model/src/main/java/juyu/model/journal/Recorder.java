package juyu.model.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import juyu.model.journal.Registry.Handler;
import juyu.model.journal.Registry.Stored;
import juyu.model.store.Tx;
import juyu.model.store.TxState;
import juyu.model.value.NodeCode;

/** Turns bodies into events and stores, applies and lists them, all in the caller's transaction. */
class Recorder {

  /** For a rebuild, which records nothing. */
  static final Recorder NONE =
      new Recorder(
          new Registry(),
          new Neighbours(NodeCode.HQ),
          Positions.none(),
          Clock.systemUTC(),
          Ids.random(),
          e -> {});

  /** Bytes; what is longer does not fit into a message, and would stop its channel for ever. */
  private static final int LONGEST_BODY = 256 << 10;

  private static final int AT_ONCE = 1_000;

  private final Registry registry;
  private final Neighbours neighbours;
  private final Positions positions;
  private final Clock clock;
  private final Ids ids;
  private final Consumer<List<Event>> listener;
  private final Channels.Heads heads;

  Recorder(
      Registry registry,
      Neighbours neighbours,
      Positions positions,
      Clock clock,
      Ids ids,
      Consumer<List<Event>> listener) {
    this.listener = listener;
    this.registry = registry;
    this.neighbours = neighbours;
    this.positions = positions;
    this.clock = clock;
    this.ids = ids;
    this.heads = new Channels.Heads(neighbours.self());
  }

  NodeCode self() {
    return neighbours.self();
  }

  UUID newId() {
    return ids.next();
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Channels channels(Tx tx) {
    return Channels.of(tx, heads);
  }

  /** What is listed for a neighbour after {@code seq}, if it was committed lately. */
  Optional<List<Events.Row>> listedLately(Channel channel, long seq) {
    return heads.after(channel, seq);
  }

  Action action(Tx tx, By by) {
    return new Action(tx, this, by, now());
  }

  Event record(Action action, By by, EventBody body) {
    Subject subject = body.subject();
    Event event =
        event(
            newId(),
            action.now(),
            by,
            subject,
            Math.max(body.leastVersion(), Events.nextVersion(action.tx(), subject)),
            body);
    store(action, event, body, /* contested= */ false);
    return event;
  }

  /** A policy's event: the same cause always makes the same bytes, so a second run adds nothing. */
  void recordCaused(Action action, String policy, Event cause, int number, EventBody body) {
    UUID id = Ids.derived(cause, policy, self(), number);
    if (Events.known(action.tx(), List.of(id)).isEmpty()) {
      By by = By.causeOf(policy, cause);
      Event event = event(id, cause.time(), by, body.subject(), 1, body);
      store(action, event, body, !Events.versionIsFree(action.tx(), event));
    }
  }

  private Event event(UUID id, Instant time, By by, Subject subject, long version, EventBody body) {
    EventType<?> type = body.type();
    if (!type.writers().contains(self().tier()) || !type.subject().equals(subject.kind())) {
      throw new IllegalStateException(
          "%s may not write %s about %s".formatted(self(), type, subject));
    }
    byte[] json = BodyJson.write(body);
    if (json.length > LONGEST_BODY) {
      throw new IllegalStateException(
          "%s of %d bytes is too long to travel".formatted(type, json.length));
    }
    return new Event(
        id,
        type.name(),
        time,
        self(),
        by.actor(),
        subject,
        version,
        by.correlation(),
        by.causation(),
        body.audience(),
        json);
  }

  private void store(Action action, Event event, EventBody body, boolean contested) {
    Tx tx = action.tx();
    Events.Row row = new Events.Row(positions.next(), event, event.contentHash());
    Events.insert(tx, row);
    if (contested) {
      Events.noteConflict(tx, event);
    }
    Stored<?> stored = new Stored<>(row.position(), new Recorded<>(event, body, contested));
    for (Handler<?> handler : registry.handlers(event.type())) {
      Registry.run(handler, action, stored);
    }
    committed(tx, event);
    list(tx, row, Optional.empty());
  }

  /** What listeners are told once it is on disk. */
  private static final class News implements TxState {
    private final List<Event> events = new ArrayList<>();

    @Override
    public void flush() {}

    @Override
    public void discard() {}
  }

  void committed(Tx tx, Event event) {
    tx.state(
            News.class,
            News.class,
            t -> {
              News news = new News();
              t.afterCommit(() -> listener.accept(news.events));
              return news;
            })
        .events
        .add(event);
  }

  /** Lists an event that is new here for every neighbour that it belongs to. */
  void list(Tx tx, Events.Row row, Optional<NodeCode> cameFrom) {
    neighbours
        .concernedBy(row.event())
        .filter(neighbour -> !cameFrom.equals(Optional.of(neighbour)))
        .forEach(neighbour -> channels(tx).append(new Channel(self(), neighbour), row));
  }

  /**
   * The listing query for one neighbour: every event that belongs to it and that neither channel
   * with it lists yet, in the order in which this node came to know them.
   */
  void listMissing(Tx tx, NodeCode neighbour) {
    Channel channel = new Channel(self(), neighbour);
    eachMissing(
        tx,
        neighbours,
        neighbour,
        page -> {
          page.forEach(row -> channels(tx).append(channel, row));
          channels(tx).flush();
        });
  }

  /** Page by page, because a journal does not fit in memory. */
  static void eachMissing(
      Tx tx, Neighbours neighbours, NodeCode neighbour, Consumer<List<Events.Row>> reader) {
    long last = 0;
    while (true) {
      List<Events.Row> page = unlisted(tx, neighbours.self(), neighbour, last);
      if (page.isEmpty()) {
        return;
      }
      last = page.getLast().position();
      reader.accept(
          page.stream().filter(row -> neighbours.concerns(neighbour, row.event())).toList());
    }
  }

  private static List<Events.Row> unlisted(Tx tx, NodeCode self, NodeCode neighbour, long after) {
    return tx.query(
        "select "
            + Events.COLUMNS
            + " from event e where e.position > ? and not exists (select 1 from entry n join channel c on c.id ="
            + " n.channel where n.event = e.position and ((c.writer = ? and c.reader = ?) or"
            + " (c.reader = ? and c.writer = ?))) order by e.position limit ?",
        Events::read,
        after,
        self,
        neighbour,
        self,
        neighbour,
        AT_ONCE);
  }
}
