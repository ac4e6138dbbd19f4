package juyu.model.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import juyu.model.journal.Events.SubjectVersion;
import juyu.model.journal.Registry.Handler;
import juyu.model.journal.Registry.Stored;
import juyu.model.store.Store;
import juyu.model.store.StoreException;
import juyu.model.store.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading end of channels. A batch is checked, stored, applied, passed on and the cursor moved
 * in one transaction; if a feature fails, the batch is done again event by event, and what fails
 * alone is parked.
 */
final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final Store store;
  private final Registry registry;
  private final Neighbours neighbours;
  private final Positions positions;
  private final Recorder recorder;
  private final Parking parking;
  private final Signatures signatures;

  Inbox(
      Store store,
      Registry registry,
      Neighbours neighbours,
      Positions positions,
      Recorder recorder,
      Parking parking,
      Signatures signatures) {
    this.store = store;
    this.registry = registry;
    this.neighbours = neighbours;
    this.positions = positions;
    this.recorder = recorder;
    this.parking = parking;
    this.signatures = signatures;
  }

  /** An event as it arrived, with its content hash. */
  private record Arrived(Event event, byte[] hash) {
    static Arrived of(byte[] bytes) {
      return new Arrived(Event.decode(bytes), Hashes.sha256(bytes));
    }
  }

  /** Ends the transaction without a trace, with the answer to give. */
  private static final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Reception answer;

    Rejected(Reception answer) {
      super(answer.toString(), null, false, false);
      this.answer = answer;
    }
  }

  Reception receive(Channel channel, Batch batch) {
    if (!signatures.genuine(
        channel.writer(), Signatures.statement(channel, batch.head()), batch.signature())) {
      return new Reception.Refused("the signature is not that of " + channel.writer());
    }
    List<Arrived> arrived;
    try {
      arrived = batch.events().stream().map(Arrived::of).toList();
    } catch (IllegalArgumentException e) {
      return new Reception.Refused("unreadable: " + e.getMessage());
    }
    try {
      return apply(channel, batch, arrived, /* carefully= */ false);
    } catch (RuntimeException e) {
      if (StoreException.isInfrastructure(e)) {
        throw e;
      }
      LOG.warn("{} from {}: one by one now, because of {}", channel, batch.first(), e.toString());
      return apply(channel, batch, arrived, /* carefully= */ true);
    }
  }

  private Reception apply(Channel channel, Batch batch, List<Arrived> arrived, boolean carefully) {
    try {
      return store.write(tx -> apply(tx, channel, batch, arrived, carefully));
    } catch (Rejected rejected) {
      return rejected.answer;
    }
  }

  private Reception apply(
      Tx tx, Channel channel, Batch batch, List<Arrived> arrived, boolean carefully) {
    Head cursor = recorder.channels(tx).head(channel);
    if (batch.head().seq() <= cursor.seq()) {
      return repeated(tx, channel, batch, arrived, cursor);
    }
    if (batch.first() != cursor.seq() + 1) {
      return new Reception.OutOfStep(cursor);
    }
    requireChain(cursor, batch, arrived);
    List<Events.Row> rows = store(tx, channel, arrived);
    applyNew(tx, channel, rows, carefully);
    recorder.channels(tx).rest(channel, cursor, batch.head(), batch.signature());
    return new Reception.Applied(batch.head(), parkedOf(tx, arrived));
  }

  private static Reception repeated(
      Tx tx, Channel channel, Batch batch, List<Arrived> arrived, Head cursor) {
    boolean same = Channels.at(tx, channel, batch.head().seq()).equals(Optional.of(batch.head()));
    return same
        ? new Reception.Applied(cursor, parkedOf(tx, arrived))
        : new Reception.Refused("entry %d differs from ours".formatted(batch.head().seq()));
  }

  private static void requireChain(Head cursor, Batch batch, List<Arrived> arrived) {
    Head head = cursor;
    for (Arrived one : arrived) {
      head = head.after(one.hash());
    }
    if (!head.equals(batch.head())) {
      throw refused("the hashes do not lead from %s to %s".formatted(cursor, batch.head()));
    }
  }

  /** Stores what is new and lists all of it on the channel; returns what is new. */
  private List<Events.Row> store(Tx tx, Channel channel, List<Arrived> arrived) {
    Map<UUID, Events.Row> known =
        new HashMap<>(Events.known(tx, arrived.stream().map(a -> a.event().id()).toList()));
    List<Events.Row> all = new ArrayList<>();
    List<Events.Row> fresh = new ArrayList<>();
    for (Arrived one : arrived) {
      Events.Row row = known.get(one.event().id());
      if (row == null) {
        requireLegitimate(channel, one.event());
        row = new Events.Row(positions.next(), one.event(), one.hash());
        fresh.add(row);
        known.put(one.event().id(), row);
      } else if (!Arrays.equals(row.hash(), one.hash())) {
        throw refused("event %s is another one here".formatted(one.event().id()));
      }
      all.add(row);
    }
    Set<SubjectVersion> versions =
        new HashSet<>(Events.versions(tx, fresh.stream().map(Events.Row::event).toList()));
    Events.insertAll(tx, fresh);
    all.forEach(row -> recorder.channels(tx).append(channel, row));
    return fresh.stream()
        .map(row -> row.contested(!versions.add(SubjectVersion.of(row.event()))))
        .toList();
  }

  /** Refuses what its author may not write, and from a child what was not written below it. */
  private void requireLegitimate(Channel channel, Event event) {
    if (neighbours.isChild(channel.writer()) && !channel.writer().covers(event.node())) {
      throw refused(
          "%s sent an event that %s is said to have written"
              .formatted(channel.writer(), event.node()));
    }
    registry
        .type(event.type())
        .filter(type ->
            !type.writers().contains(event.node().tier())
                || !type.subject().equals(event.subject().kind()))
        .ifPresent(type -> {
          throw refused(
              "%s may not write %s about %s".formatted(event.node(), type, event.subject()));
        });
  }

  private void applyNew(Tx tx, Channel channel, List<Events.Row> fresh, boolean carefully) {
    boolean anyParked = Parking.any(tx);
    Action action = recorder.action(tx, By.actor("sync", recorder.newId()));
    for (Events.Row row : fresh) {
      if (row.contested()) {
        Events.noteConflict(tx, row.event());
      }
      apply(action, row, carefully || anyParked);
      recorder.committed(tx, row.event());
      recorder.list(tx, row, Optional.of(channel.writer()));
    }
    if (anyParked && !fresh.isEmpty()) {
      parking.retry(action, fresh.stream().map(r -> r.event().subject().value()).toList());
    }
  }

  private void apply(Action action, Events.Row row, boolean carefully) {
    Optional<EventType<?>> type = registry.type(row.event().type());
    if (type.isEmpty()) {
      parking.park(
          action, row.position(), row.event(), Parking.UNKNOWN, "this version does not know it");
      return;
    }
    if (carefully) {
      parking.applyCarefully(action, row, type.get());
    } else {
      Stored<?> stored = Parking.stored(row, type.get());
      for (Handler<?> handler : registry.handlers(row.event().type())) {
        Registry.run(handler, action, stored);
      }
    }
  }

  private static List<UUID> parkedOf(Tx tx, List<Arrived> arrived) {
    if (!Parking.any(tx)) {
      return List.of();
    }
    Set<UUID> here = new HashSet<>();
    arrived.forEach(one -> here.add(one.event().id()));
    return Parking.all(tx).stream()
        .map(Parking.Row::event)
        .filter(here::contains)
        .distinct()
        .toList();
  }

  private static Rejected refused(String reason) {
    return new Rejected(new Reception.Refused(reason));
  }
}
