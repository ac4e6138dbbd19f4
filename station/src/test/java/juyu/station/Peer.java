package juyu.station;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
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

/**
 * Head office or a till as the station knows them: a journal that writes events and hands them over
 * in signed batches. It applies nothing.
 */
public final class Peer implements AutoCloseable {

  private final SigningKey key;
  private final Store store;
  private final Journal journal;

  private Peer(SigningKey key, Store store, Journal journal) {
    this.key = key;
    this.store = store;
    this.journal = journal;
  }

  static Peer open(NodeCode code, Path folder, SigningKey key, Clock clock) {
    Registry registry = new Registry();
    Store store = Store.open(StoreSettings.sqlite(folder), registry.entities());
    Journal journal =
        Journal.open(
            code, store, registry, clock, Ids.random(), (signer, statement, signature) -> true);
    return new Peer(key, store, journal);
  }

  public NodeCode code() {
    return journal.self();
  }

  public Journal journal() {
    return journal;
  }

  /** Something happens there; the station hears of it with the next {@link #tell}. */
  public Event happens(EventBody body) {
    return journal.perform(By.actor("tester", UUID.randomUUID()), action -> action.record(body));
  }

  /** Hands over everything that the station has not got yet. */
  public Reception tell(StationNode station) {
    Channel channel = new Channel(code(), station.code());
    Journal.Unsigned entries = journal.entriesAfter(channel, station.journal().head(channel), 500);
    byte[] signature = key.sign(Signatures.statement(channel, entries.head()));
    return station.journal().receive(channel, entries.signed(signature));
  }

  /** Hears of everything that the station has for this node. */
  public Reception hear(StationNode station) {
    Channel channel = new Channel(station.code(), code());
    return journal.receive(
        channel,
        station.journal().entriesAfter(channel, journal.head(channel), 500).signed(new byte[64]));
  }

  @Override
  public void close() {
    store.close();
  }
}
