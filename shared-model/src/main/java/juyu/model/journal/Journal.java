package juyu.model.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/**
 * A node's journal: every event it knows, once; a numbered list of them for each neighbour; and the
 * one way in which its state changes. Safe for use by many threads; the store lets one write at a
 * time.
 */
public final class Journal {

  /** Half of what a message may hold: together with the longest event a batch still fits. */
  private static final int BATCH_BYTES = 512 << 10;

  private final Store store;
  private final Registry registry;
  private final Neighbours neighbours;
  private final Recorder recorder;
  private final Parking parking;
  private final Inbox inbox;
  private final Outbox outbox;
  private final List<Consumer<List<Event>>> listeners = new CopyOnWriteArrayList<>();
  private final Map<Channel, Proof> proofs = new ConcurrentHashMap<>();
  private final Set<UUID> saidParked = ConcurrentHashMap.newKeySet();

  private record Proof(Head head, byte[] signature) {}

  /** What the parent's answers said of events, until its own event of it is here. */
  private void forgetWhatIsStored(List<Event> events) {
    if (!saidParked.isEmpty()) {
      events.stream()
          .filter(event -> event.type().equals(EntryParked.TYPE.name()))
          .map(event -> BodyJson.read(EntryParked.TYPE, event.body()).event())
          .forEach(saidParked::remove);
    }
  }

  private Journal(
      NodeCode self, Store store, Registry registry, Clock clock, Ids ids, Signatures signatures) {
    this.store = store;
    this.registry = registry;
    this.neighbours = new Neighbours(self);
    Positions positions = Positions.of(store);
    this.recorder =
        new Recorder(
            registry,
            neighbours,
            positions,
            clock,
            ids,
            events -> listeners.forEach(listener -> listener.accept(events)));
    this.parking = new Parking(registry);
    this.inbox = new Inbox(store, registry, neighbours, positions, recorder, parking, signatures);
    this.outbox = new Outbox(store, registry, clock);
  }

  /**
   * Opens the journal of {@code self}: makes the channels with its parent and tries everything
   * parked again.
   */
  public static Journal open(
      NodeCode self, Store store, Registry registry, Clock clock, Ids ids, Signatures signatures) {
    Journal journal = new Journal(self, store, registry, clock, ids, signatures);
    ParkedElsewhere.register(registry);
    journal.onCommit(journal::forgetWhatIsStored);
    self.parent().ifPresent(journal::connect);
    if (store.read(Parking::any)) {
      journal.retryParked("start");
    }
    return journal;
  }

  /** Makes a child known: its channels, and on them everything that belongs to it. */
  public void enrol(NodeCode child) {
    if (!child.parent().equals(Optional.of(self()))) {
      throw new IllegalArgumentException("%s is no child of %s".formatted(child, self()));
    }
    neighbours.add(child);
    connect(child);
  }

  private void connect(NodeCode neighbour) {
    store.write(tx -> {
      if (Channels.make(tx, self(), neighbour)) {
        recorder.listMissing(tx, neighbour);
      }
      return recorder.channels(tx).head(new Channel(self(), neighbour));
    });
  }

  public NodeCode self() {
    return neighbours.self();
  }

  public Store store() {
    return store;
  }

  public Registry registry() {
    return registry;
  }

  /** The work of effects. */
  public Outbox outbox() {
    return outbox;
  }

  /** The present instant by the node's clock, in whole milliseconds. */
  public Instant now() {
    return recorder.now();
  }

  /** A new id, UUID version 7. */
  public UUID newId() {
    return recorder.newId();
  }

  /**
   * Runs one action in one transaction. What it records is on disk when this returns; if it throws,
   * nothing has happened.
   */
  public <T extends @Nullable Object> T perform(By by, Function<Action, T> work) {
    return store.write(tx -> work.apply(recorder.action(tx, by)));
  }

  /** {@code listener} is told of every stored event, after the commit, on the committing thread. */
  public void onCommit(Consumer<List<Event>> listener) {
    listeners.add(listener);
  }

  // ---- what the sync asks ----

  /** Where the list of a channel ends here; for a channel that this node reads, its cursor. */
  public Head head(Channel channel) {
    return store.read(tx -> Channels.row(tx, channel).head());
  }

  /** This node's own hash at a place, if it has the place. */
  public Optional<Head> at(Channel channel, long seq) {
    return store.read(tx -> Channels.at(tx, channel, seq));
  }

  /**
   * Entries after {@code from} of a channel that this node writes, as they travel: so many at the
   * most, and no more than fit into a message.
   */
  public Unsigned entriesAfter(Channel channel, Head from, int most) {
    List<Events.Row> rows =
        recorder
            .listedLately(channel, from.seq())
            .orElseGet(() -> store.read(tx -> Channels.eventsAfter(tx, channel, from.seq(), most)));
    Head head = from;
    long bytes = 0;
    List<byte[]> events = new ArrayList<>();
    for (Events.Row row : rows) {
      byte[] encoded = row.event().encoded();
      bytes += encoded.length;
      if (events.size() == most || (bytes > BATCH_BYTES && !events.isEmpty())) {
        break;
      }
      events.add(encoded);
      head = head.after(row.hash());
    }
    return new Unsigned(from.seq() + 1, List.copyOf(events), head);
  }

  /** Entries that are yet to be signed. */
  public record Unsigned(long first, List<byte[]> events, Head head) {
    public boolean isEmpty() {
      return events.isEmpty();
    }

    public Batch signed(byte[] signature) {
      return new Batch(first, events, head, signature);
    }
  }

  /**
   * Applies a batch from a neighbour.
   *
   * @throws juyu.model.store.StoreException if the store fails; the batch must come again
   */
  public Reception receive(Channel channel, Batch batch) {
    return inbox.receive(channel, batch);
  }

  /** The reader of a channel that this node writes says how far it has applied. */
  public void proved(Channel channel, Head head, byte[] signature, Collection<UUID> parked) {
    saidParked.addAll(parked);
    proofs.merge(
        channel, new Proof(head, signature), (a, b) -> a.head().seq() >= b.head().seq() ? a : b);
  }

  /** Writes down what readers have said since the last call; a cheap memory of it is enough. */
  public void keepProofs() {
    Map<Channel, Proof> said = Map.copyOf(proofs);
    if (said.isEmpty()) {
      return;
    }
    store.write(tx -> {
      said.forEach((c, proof) -> Channels.prove(tx, c, proof.head(), proof.signature()));
      return true;
    });
    said.forEach(proofs::remove);
  }

  /** A channel stops, with the reason for people; a handshake that agrees starts it again. */
  public void stop(Channel channel, String reason) {
    store.write(tx -> {
      Channels.stop(tx, channel, reason);
      return true;
    });
  }

  /** The hashes agree (again). */
  public void unstop(Channel channel) {
    if (store.read(tx -> Channels.row(tx, channel).stopped().isPresent())) {
      store.write(tx -> {
        Channels.stop(tx, channel, null);
        return true;
      });
    }
  }

  // ---- what people ask ----

  /** A channel as people see it. {@code waitingSince} is the oldest entry not yet applied. */
  public record ChannelView(
      Channel channel,
      Head head,
      Head proven,
      Optional<Instant> waitingSince,
      Optional<String> stopped) {

    /** Entries that the reader has not applied yet. */
    public long waiting() {
      return head.seq() - proven.seq();
    }
  }

  public List<ChannelView> channels() {
    return store.read(tx -> Channels.all(tx).stream().map(row -> view(tx, row)).toList());
  }

  /** Those to and from one neighbour; none if it is not known as one. */
  public List<ChannelView> channelsWith(Tx tx, NodeCode neighbour) {
    return Stream.of(new Channel(self(), neighbour), new Channel(neighbour, self()))
        .flatMap(channel -> Channels.find(tx, channel).stream())
        .map(row -> view(tx, row))
        .toList();
  }

  private ChannelView view(Tx tx, Channels.Row row) {
    Head proven =
        Optional.ofNullable(proofs.get(row.channel()))
            .map(Proof::head)
            .filter(head -> head.seq() > row.proven().seq())
            .orElse(row.proven());
    Optional<Instant> since =
        Channels.eventsAfter(tx, row.channel(), proven.seq(), 1).stream()
            .findFirst()
            .map(event -> event.event().time());
    return new ChannelView(row.channel(), row.head(), proven, since, row.stopped());
  }

  /** What the parent has said of an event that this node wrote. */
  public Word word(Tx tx, UUID event) {
    if (ParkedElsewhere.needsPerson(tx, event)
        || (saidParked.contains(event) && !ParkedElsewhere.isKnown(tx, event))) {
      return Word.NEEDS_PERSON;
    }
    return self()
            .parent()
            .map(parent -> new Channel(self(), parent))
            .filter(up -> isProven(tx, up, event))
            .isPresent()
        ? Word.APPLIED
        : Word.KEPT;
  }

  private boolean isProven(Tx tx, Channel channel, UUID event) {
    Channels.Row row = Channels.row(tx, channel);
    long proven =
        Math.max(
            row.proven().seq(),
            Optional.ofNullable(proofs.get(channel)).map(p -> p.head().seq()).orElse(0L));
    return tx.first(
            "select n.seq from entry n join event e on e.position = n.event"
                + " where n.channel = ? and e.id = ?",
            r -> r.getLong(1),
            row.id(),
            event)
        .filter(seq -> seq <= proven)
        .isPresent();
  }

  public Optional<Event> find(UUID id) {
    return store.read(tx -> Events.find(tx, id).map(Events.Row::event));
  }

  /** Everything that one action caused, as far as this node knows, in the order it came to know. */
  public List<Event> withCorrelation(UUID correlation) {
    return store.read(tx -> Events.withCorrelation(tx, correlation));
  }

  /** The events of one subject by version. */
  public List<Event> about(Tx tx, Subject subject) {
    return Events.about(tx, subject);
  }

  /** What began with {@code subject} has this correlation; none if nothing is known of it. */
  public Optional<UUID> correlation(Tx tx, Subject subject) {
    return about(tx, subject).stream().findFirst().map(Event::correlation);
  }

  /** Reads an event's body as a feature does. */
  public <B extends EventBody> B body(EventType<B> type, Event event) {
    return BodyJson.read(type, event.body());
  }

  /** A parked event. */
  public record ParkedView(
      UUID event,
      String type,
      String feature,
      String subject,
      String reason,
      Instant since,
      long attempts) {}

  public List<ParkedView> parked() {
    return store.read(Parking::all).stream()
        .map(row ->
            new ParkedView(
                row.event(),
                row.type(),
                row.feature(),
                row.subject(),
                row.reason(),
                row.since(),
                row.attempt()))
        .toList();
  }

  /** Tries everything parked again. */
  public void retryParked(String actor) {
    perform(
        By.actor(actor, newId()),
        action -> {
          parking.retry(action, List.of());
          return true;
        });
  }

  /**
   * Gives up on a parked event for one feature.
   *
   * @return false if nothing of that kind is parked
   */
  public boolean skipParked(By by, UUID event, String feature, String why) {
    return perform(
        by,
        action ->
            Parking.all(action.tx()).stream()
                .filter(row -> row.event().equals(event) && row.feature().equals(feature))
                .findFirst()
                .map(row -> {
                  parking.skip(action, row, why);
                  return true;
                })
                .orElse(false));
  }

  /** Two events with one subject version. */
  public record ConflictView(UUID event, UUID rival, String subject, long version) {}

  public List<ConflictView> conflicts() {
    return store.read(tx ->
        tx.query(
            "select event, rival, subject, version from conflict order by subject, version",
            row ->
                new ConflictView(
                    juyu.model.value.Uuids.fromBytes(row.getBytes(1)),
                    juyu.model.value.Uuids.fromBytes(row.getBytes(2)),
                    row.getString(3),
                    row.getLong(4))));
  }
}
