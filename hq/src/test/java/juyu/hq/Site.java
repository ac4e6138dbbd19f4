package juyu.hq;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import juyu.model.FuelStory;
import juyu.model.journal.Batch;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.Head;
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
 * A station with one till: journals without any features' commands, in step when a test says so.
 */
public final class Site implements AutoCloseable {

  private final Journal hq;
  private final SigningKey key;
  private final NodeCode code;
  private final Store stationStore;
  private final Store tillStore;
  private final Journal station;
  private final Journal till;

  Site(NodeCode code, SigningKey key, HqNode hq, Path folder, HandClock clock) {
    this.code = code;
    this.key = key;
    this.hq = hq.journal();
    this.stationStore = store(folder.resolve(code.value()));
    this.tillStore = store(folder.resolve(till(code).value()));
    this.station = journal(code, stationStore, clock);
    this.till = journal(till(code), tillStore, clock);
    station.enrol(till(code));
  }

  private static NodeCode till(NodeCode station) {
    return NodeCode.of(station + "-P01");
  }

  private static Store store(Path folder) {
    return Store.open(StoreSettings.sqlite(folder), registry().entities());
  }

  /** Knows what is said, and keeps nothing of it. */
  private static Registry registry() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    return registry;
  }

  private static Journal journal(NodeCode code, Store store, HandClock clock) {
    return Journal.open(code, store, registry(), clock, Ids.random(), (a, b, c) -> true);
  }

  public NodeCode code() {
    return code;
  }

  public NodeCode till() {
    return till.self();
  }

  /** Something happens at the station. */
  public Event atStation(EventBody body) {
    return record(station, body);
  }

  /** Something happens at the till. */
  public Event atTill(EventBody body) {
    return record(till, body);
  }

  private static Event record(Journal journal, EventBody body) {
    return journal.perform(By.actor("tester", UUID.randomUUID()), action -> action.record(body));
  }

  /** What has happened here reaches head office. */
  public void up() {
    pump(till, station);
    pump(station, hq);
  }

  /** What head office has for this site reaches it. */
  public void down() {
    pump(hq, station);
    pump(station, till);
  }

  /** What the station knows of something. */
  public List<Event> known(String type) {
    return station
        .store()
        .read(tx ->
            tx.query(
                "select id from event where type = ? order by position",
                row -> juyu.model.value.Uuids.fromBytes(row.getBytes(1)),
                type))
        .stream()
        .map(id -> station.find(id).orElseThrow())
        .toList();
  }

  /** All that the station has for head office, from the beginning, reaches {@code anyHq}. */
  public void upFromTheBeginning(Hq anyHq) {
    Channel channel = new Channel(code, NodeCode.HQ);
    Journal.Unsigned entries = station.entriesAfter(channel, Head.START, 500);
    applied(channel, anyHq.node().journal().receive(channel, signed(channel, entries)));
  }

  private void pump(Journal from, Journal to) {
    Channel channel = new Channel(from.self(), to.self());
    Journal.Unsigned entries = from.entriesAfter(channel, to.head(channel), 500);
    if (entries.isEmpty()) {
      return;
    }
    applied(channel, to.receive(channel, signed(channel, entries)));
  }

  private Batch signed(Channel channel, Journal.Unsigned entries) {
    return entries.signed(key.sign(Signatures.statement(channel, entries.head())));
  }

  private static void applied(Channel channel, Reception reception) {
    if (!(reception instanceof Reception.Applied applied) || !applied.parked().isEmpty()) {
      throw new AssertionError(channel + ": " + reception);
    }
  }

  @Override
  public void close() {
    tillStore.close();
    stationStore.close();
  }
}
