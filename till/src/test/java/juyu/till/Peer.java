package juyu.till;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import juyu.model.FuelStory;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
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

/** Head office, the station or another till: a journal that hands over what happens there. */
public final class Peer implements AutoCloseable {

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

  public Journal journal() {
    return journal;
  }

  /** Something happens there; the till hears of it when it is delivered. */
  public Event happens(EventBody body) {
    return journal.perform(By.actor("tester", UUID.randomUUID()), action -> action.record(body));
  }

  /** Hands over everything that {@code to} has not got yet. */
  public void tell(Journal to) {
    deliver(journal, key, to);
  }

  /** Hears everything that {@code from} has for it. */
  public void hear(Journal from) {
    deliver(from, key, journal);
  }

  private static void deliver(Journal from, SigningKey key, Journal to) {
    Channel channel = new Channel(from.self(), to.self());
    Journal.Unsigned entries = from.entriesAfter(channel, to.head(channel), 500);
    if (entries.isEmpty()) {
      return;
    }
    byte[] signature = key.sign(Signatures.statement(channel, entries.head()));
    Reception reception = to.receive(channel, entries.signed(signature));
    if (!(reception instanceof Reception.Applied applied) || !applied.parked().isEmpty()) {
      throw new AssertionError(channel + ": " + reception);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
