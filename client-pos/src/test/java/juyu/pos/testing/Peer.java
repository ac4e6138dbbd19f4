package juyu.pos.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import juyu.model.FuelStory;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.EventBody;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Reception;
import juyu.model.journal.Registry;
import juyu.model.journal.Signatures;
import juyu.model.journal.SigningKey;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;

/** A neighbour without features: its journal hands over what happens there when a test says so. */
final class Peer implements AutoCloseable {

  private final SigningKey key;
  private final Store store;
  private final Journal journal;

  private Peer(SigningKey key, Store store, Journal journal) {
    this.key = key;
    this.store = store;
    this.journal = journal;
  }

  static Peer open(NodeCode code, Path folder, SigningKey key, Clock clock, NodeCode... children) {
    Registry registry = new Registry();
    FuelStory.types(registry);
    Store store = Store.open(StoreSettings.sqlite(folder), registry.entities());
    Journal journal =
        Journal.open(code, store, registry, clock, Ids.random(), (who, what, signature) -> true);
    for (NodeCode child : children) {
      journal.enrol(child);
    }
    return new Peer(key, store, journal);
  }

  Journal journal() {
    return journal;
  }

  void happens(EventBody... bodies) {
    journal.perform(
        By.actor("tester", UUID.randomUUID()),
        action -> {
          for (EventBody body : bodies) {
            action.record(body);
          }
          return true;
        });
  }

  /** Hands over everything that {@code to} has not got yet. */
  void tell(Journal to) {
    while (deliver(journal, key, to)) {
      // until nothing is left
    }
  }

  /** Hears everything that {@code from} has for it. */
  void hear(Journal from) {
    while (deliver(from, key, journal)) {
      // until nothing is left
    }
  }

  private static boolean deliver(Journal from, SigningKey key, Journal to) {
    Channel channel = new Channel(from.self(), to.self());
    Journal.Unsigned entries = from.entriesAfter(channel, to.head(channel), 500);
    if (entries.isEmpty()) {
      return false;
    }
    byte[] signature = key.sign(Signatures.statement(channel, entries.head()));
    Reception reception = to.receive(channel, entries.signed(signature));
    if (!(reception instanceof Reception.Applied applied) || !applied.parked().isEmpty()) {
      throw new AssertionError(channel + ": " + reception);
    }
    return true;
  }

  @Override
  public void close() {
    store.close();
  }
}
