package juyu.hq;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Path folder;
  private final HandClock clock;
  private final List<Store> stores = new ArrayList<>();
  private final Journal station;
  private Optional<Journal> till = Optional.empty();

  Site(NodeCode code, SigningKey key, HqNode hq, Path folder, HandClock clock) {
    this.hq = hq.journal();
    this.key = key;
    this.code = code;
    this.folder = folder;
    this.clock = clock;
    this.station = open(code);
    station.enrol(till());
  }

  private Journal open(NodeCode node) {
    Store store =
        Store.open(StoreSettings.sqlite(folder.resolve(node.value())), registry().entities());
    stores.add(store);
    return Journal.open(node, store, registry(), clock, Ids.random(), (a, b, c) -> true);
  }

  /** Knows what is said, and keeps nothing of it. */
  private static Registry registry() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    return registry;
  }

  public NodeCode code() {
    return code;
  }

  public NodeCode till() {
    return NodeCode.of(code + "-P01");
  }

  /** Something happens at the station. */
  public Event atStation(EventBody body) {
    return record(station, body);
  }

  /** Something happens at the till. */
  public Event atTill(EventBody body) {
    Journal journal = till.orElseGet(() -> open(till()));
    till = Optional.of(journal);
    return record(journal, body);
  }

  private static Event record(Journal journal, EventBody body) {
    return journal.perform(By.actor("tester", UUID.randomUUID()), action -> action.record(body));
  }

  /** What has happened here reaches head office. */
  public void up() {
    till.ifPresent(journal -> pump(journal, station));
    pump(station, hq);
  }

  /** What head office has for this site reaches it. */
  public void down() {
    pump(hq, station);
    till.ifPresent(journal -> pump(station, journal));
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
    stores.forEach(Store::close);
  }
}
