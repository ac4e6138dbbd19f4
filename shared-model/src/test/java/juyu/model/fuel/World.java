package juyu.model.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Reception;
import juyu.model.journal.Registry;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.store.TxWork;
import juyu.model.value.NodeCode;

/** Head office, a station and two of its tills; what travels between them is moved by hand. */
final class World implements AutoCloseable {

  final Journal hq;
  final Journal station;
  final Journal p01;
  final Journal p02;
  private final Path folder;
  private final List<Store> stores = new ArrayList<>();

  World(Path folder) {
    this.folder = folder;
    hq = journal(NodeCode.HQ, Facts.STATION);
    station = journal(Facts.STATION, Facts.P01, Facts.P02);
    p01 = journal(Facts.P01);
    p02 = journal(Facts.P02);
  }

  private Journal journal(NodeCode node, NodeCode... children) {
    Registry registry = Features.all();
    Store store =
        Store.open(StoreSettings.sqlite(folder.resolve(node.value())), registry.entities());
    stores.add(store);
    Journal journal =
        Journal.open(
            node, store, registry, Clock.systemUTC(), Ids.random(), (who, what, signature) -> true);
    for (NodeCode child : children) {
      journal.enrol(child);
    }
    return journal;
  }

  static Event record(Journal at, EventBody body) {
    return at.perform(By.actor("tester", UUID.randomUUID()), action -> action.record(body));
  }

  static <T> T read(Journal at, TxWork<T> query) {
    return at.store().read(query);
  }

  static <T> Optional<T> one(Journal at, TxWork<Optional<T>> query) {
    return read(at, query);
  }

  static <T> List<T> all(Journal at, TxWork<List<T>> query) {
    return read(at, query);
  }

  /** Moves all that waits on one channel. */
  void move(Journal from, Journal to) {
    Channel channel = new Channel(from.self(), to.self());
    var waiting = from.entriesAfter(channel, to.head(channel), 500);
    if (!waiting.isEmpty()) {
      assertThat(to.receive(channel, waiting.signed(new byte[64])))
          .isEqualTo(new Reception.Applied(waiting.head(), List.of()));
    }
  }

  /** Moves all that waits anywhere, up and down. */
  void moveAll() {
    move(p01, station);
    move(p02, station);
    move(station, hq);
    move(hq, station);
    move(station, p01);
    move(station, p02);
  }

  @Override
  public void close() {
    stores.forEach(Store::close);
  }
}
