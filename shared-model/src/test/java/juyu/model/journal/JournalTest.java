package juyu.model.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.store.Tally;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode TILL = NodeCode.of("ST0001-P01");
  static final Channel UP = new Channel(TILL, STATION);
  static final Channel ON = new Channel(STATION, NodeCode.HQ);

  record Poured(String glass, long amount) implements EventBody {
    static final EventType<Poured> TYPE =
        EventType.of("test.poured.v1", Poured.class, "glass", Tier.TILL);

    @Override
    public EventType<Poured> type() {
      return TYPE;
    }

    @Override
    public Subject subject() {
      return Subject.of("glass", glass);
    }

    @Override
    public Audience audience() {
      return Audience.above(TILL);
    }
  }

  /** A table that every store has, because a rebuild makes its own. */
  private static final Tally POURED =
      new Tally("stock", List.of("station", "product_id", "unit"), List.of("quantity"));

  @TempDir Path folder;
  private final List<Store> open = new ArrayList<>();
  private RuntimeException fault;

  @AfterEach
  void close() {
    open.forEach(Store::close);
  }

  private Journal journal(NodeCode node) {
    Registry registry = new Registry();
    registry
        .feature("glass")
        .views("stock")
        .on(
            Poured.TYPE,
            (tx, event) -> {
              if (event.body().amount() < 0 && fault != null) {
                throw fault;
              }
              POURED.add(
                  tx, List.of("ST0001", event.body().glass(), "GLASS"), event.body().amount());
            });
    Store store =
        Store.open(StoreSettings.sqlite(folder.resolve(node.value())), registry.entities());
    open.add(store);
    return Journal.open(
        node,
        store,
        registry,
        java.time.Clock.systemUTC(),
        Ids.random(),
        (signer, statement, signature) -> true);
  }

  private static void pour(Journal journal, String glass, long amount) {
    journal.perform(
        By.actor("tester", UUID.randomUUID()), action -> action.record(new Poured(glass, amount)));
  }

  private static long poured(Journal journal) {
    return journal.store().read(tx -> tx.number("select coalesce(sum(quantity), 0) from stock"));
  }

  private static Word word(Journal journal, UUID event) {
    return journal.store().read(tx -> journal.word(tx, event));
  }

  private static Reception pump(Journal from, Journal to) {
    Channel channel = new Channel(from.self(), to.self());
    return to.receive(
        channel, from.entriesAfter(channel, to.head(channel), 500).signed(new byte[64]));
  }

  @Test
  void anEventIsAppliedWhereItIsWrittenAndWhereItIsReadAndPassedOn() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "a", 3);
    pour(till, "b", 4);

    assertThat(pump(till, station)).isInstanceOf(Reception.Applied.class);

    assertThat(poured(till)).isEqualTo(7);
    assertThat(poured(station)).isEqualTo(7);
    assertThat(station.head(UP)).isEqualTo(till.head(UP));
    assertThat(station.head(ON).seq()).isEqualTo(2);
    assertThat(till.head(new Channel(STATION, TILL)).seq()).isZero();
  }

  @Test
  void aBatchThatComesTwiceCountsOnce() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "a", 3);
    Batch batch = till.entriesAfter(UP, Head.START, 500).signed(new byte[64]);

    station.receive(UP, batch);
    Reception again = station.receive(UP, batch);

    assertThat(again).isEqualTo(new Reception.Applied(batch.head(), List.of()));
    assertThat(poured(station)).isEqualTo(3);
  }

  @Test
  void whatFailsAloneIsParkedAndItsSubjectWaitsBehindIt() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "a", 3);
    pour(till, "b", -1);
    pour(till, "b", 5);
    pour(till, "c", 7);
    fault = new IllegalStateException("glass is cracked");

    Reception reception = pump(till, station);

    assertThat(((Reception.Applied) reception).parked()).hasSize(2);
    assertThat(poured(station)).isEqualTo(10);
    assertThat(station.parked())
        .extracting(Journal.ParkedView::reason)
        .satisfiesExactly(
            r -> assertThat(r).contains("glass is cracked"),
            r -> assertThat(r).startsWith("waits behind"));

    fault = null;
    station.retryParked("manager");

    assertThat(station.parked()).isEmpty();
    assertThat(poured(station)).isEqualTo(14);
  }

  @Test
  void aRebuildDoesWithoutWhatIsParkedAndWhatAPersonHasSkipped() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "a", 3);
    pour(till, "b", -1);
    pour(till, "c", -2);
    fault = new IllegalStateException("glass is cracked");
    pump(till, station);
    fault = null;
    Journal.ParkedView skipped = station.parked().getFirst();
    station.skipParked(
        By.actor("manager", UUID.randomUUID()), skipped.event(), skipped.feature(), "it is broken");

    assertThat(station.parked()).hasSize(1);
    assertThat(poured(station)).isEqualTo(3);
    assertThat(rebuilt(station)).isEmpty();
    station.retryParked("manager");
    assertThat(poured(station)).isEqualTo(1);
    assertThat(rebuilt(station)).isEmpty();

    station.store().write(tx -> tx.update("update stock set quantity = 9 where product_id = 'a'"));
    assertThat(rebuilt(station))
        .extracting(Finding::toString)
        .satisfiesExactly(
            finding -> assertThat(finding).contains("stock").contains("quantity=3"),
            finding -> assertThat(finding).contains("stock").contains("quantity=9"));
  }

  private static List<Finding> rebuilt(Journal journal) {
    return new Rebuild(journal.self(), journal.store(), journal.registry()).findings();
  }

  @Test
  void theChannelGoesOnBehindWhatIsParked() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "a", 3);
    pump(till, station);
    pour(till, "b", -1);
    fault = new IllegalStateException("glass is cracked");
    pump(till, station);
    pour(till, "c", 4);

    assertThat(pump(till, station)).isInstanceOf(Reception.Applied.class);
    assertThat(station.head(UP)).isEqualTo(till.head(UP));
    assertThat(poured(station)).isEqualTo(7);
  }

  @Test
  void whatIsHandedOnFromMemoryIsWhatTheStoreSays() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    for (int i = 0; i < 20; i++) {
      pour(till, "a" + i, i);
      pour(till, "b" + i, i % 7 == 0 ? -1 : 1);
      if (i % 3 == 0) {
        fault = i % 2 == 0 ? new IllegalStateException("glass is cracked") : null;
        pump(till, station);
        fault = null;
      }
    }
    station.retryParked("manager");

    assertHandsOnWhatIsStored(till, UP);
    assertHandsOnWhatIsStored(station, ON);
    assertHandsOnWhatIsStored(station, new Channel(STATION, TILL));
  }

  private static void assertHandsOnWhatIsStored(Journal journal, Channel channel) {
    List<Events.Row> stored =
        journal.store().read(tx -> Channels.eventsAfter(tx, channel, 0, 1_000));
    Head from = Head.START;
    for (int i = 0; i <= stored.size(); i++) {
      assertThat(journal.entriesAfter(channel, from, 1_000).events())
          .containsExactlyElementsOf(
              stored.subList(i, stored.size()).stream().map(row -> row.event().encoded()).toList());
      from = i < stored.size() ? from.after(stored.get(i).hash()) : from;
    }
    assertThat(journal.head(channel)).isEqualTo(from);
  }

  @Test
  void aParkedEventIsKnownToTheOneWhoWroteIt() {
    Journal till = journal(TILL);
    Journal station = journal(STATION);
    station.enrol(TILL);
    pour(till, "b", -1);
    fault = new IllegalStateException("glass is cracked");
    UUID event = till.store().read(tx -> till.about(tx, Subject.of("glass", "b"))).get(0).id();

    pump(till, station);
    assertThat(pump(station, till)).isInstanceOf(Reception.Applied.class);
    assertThat(word(till, event)).isEqualTo(Word.NEEDS_PERSON);

    fault = null;
    station.retryParked("manager");
    pump(station, till);
    till.proved(UP, till.head(UP), new byte[64], List.of());
    assertThat(word(till, event)).isEqualTo(Word.APPLIED);
  }
}
