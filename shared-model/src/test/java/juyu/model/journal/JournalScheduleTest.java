package juyu.model.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import juyu.model.journal.JournalTest.Poured;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.store.Tally;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schedules of writing, sending, sending again and crashing; a seed replays exactly. */
class JournalScheduleTest {

  private static final Tally POURED = new Tally("test_poured", List.of("glass"), List.of("amount"));

  private static final Channel UP = JournalTest.UP;
  private static final Channel ON = JournalTest.ON;
  private static final SigningKey KEY = SigningKey.generate();

  @TempDir Path folder;

  /** A node that can crash: its store is dropped and opened again. */
  private final class Node {
    final NodeCode code;
    final NodeCode[] children;
    Store store;
    Journal journal;

    Node(NodeCode code, NodeCode... children) {
      this.code = code;
      this.children = children;
      open();
    }

    void open() {
      store = Store.open(StoreSettings.sqlite(folder.resolve(code.value())), List.of());
      store.write(tx ->
          tx.update(
              "create table if not exists test_poured (glass text primary key, amount bigint"
                  + " not null)"));
      journal =
          Journal.open(
              code,
              store,
              registry(),
              Clock.systemUTC(),
              Ids.random(),
              (signer, statement, signature) -> KEY.open().genuine(statement, signature));
      for (NodeCode child : children) {
        journal.enrol(child);
      }
    }

    void crash() {
      store.drop();
      open();
    }

    List<Finding> findings() {
      return new Verifier(code, store, any -> Optional.of(KEY.open())).findings();
    }
  }

  private static Registry registry() {
    Registry registry = new Registry();
    registry
        .feature("glass")
        .views("test_poured")
        .on(
            Poured.TYPE,
            (tx, event) -> POURED.add(tx, List.of(event.body().glass()), event.body().amount()));
    return registry;
  }

  private static Batch batch(Journal from, Channel channel, long after, int most) {
    Head start = from.at(channel, after).orElseThrow();
    Journal.Unsigned entries = from.entriesAfter(channel, start, most);
    return entries.signed(KEY.sign(Signatures.statement(channel, entries.head())));
  }

  private static long sum(Journal journal) {
    return journal
        .store()
        .read(tx -> tx.number("select coalesce(sum(amount), 0) from test_poured"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyScheduleEndsInAgreement(long seed) {
    Random luck = new Random(seed);
    Node till = new Node(JournalTest.TILL);
    Node station = new Node(JournalTest.STATION, JournalTest.TILL);
    Node hq = new Node(NodeCode.HQ, JournalTest.STATION);
    List<Batch> old = new ArrayList<>();
    long poured = 0;

    for (int step = 0; step < 120; step++) {
      switch (luck.nextInt(8)) {
        case 0, 1, 2 -> {
          long amount = luck.nextInt(1, 1_000);
          poured += amount;
          pour(till.journal, "glass " + luck.nextInt(5), amount);
        }
        case 3, 4 -> old.addAll(send(till, station, UP, luck.nextInt(1, 6)));
        case 5 -> send(station, hq, ON, luck.nextInt(1, 6));
        case 6 -> {
          if (!old.isEmpty()) {
            resend(station, old.get(luck.nextInt(old.size())));
          }
        }
        default -> List.of(till, station, hq).get(luck.nextInt(3)).crash();
      }
    }
    send(till, station, UP, 1_000);
    send(station, hq, ON, 1_000);

    for (Node node : List.of(till, station, hq)) {
      assertThat(sum(node.journal)).as("sum at %s, seed %s", node.code, seed).isEqualTo(poured);
      assertThat(node.findings()).as("findings at %s, seed %s", node.code, seed).isEmpty();
    }
    assertThat(station.journal.head(UP)).isEqualTo(till.journal.head(UP));
    assertThat(hq.journal.head(ON)).isEqualTo(station.journal.head(ON));
    assertThat(Verifier.compare(UP, till.store, station.store)).isEmpty();
    List.of(till, station, hq).forEach(node -> node.store.close());
  }

  private static void pour(Journal journal, String glass, long amount) {
    journal.perform(
        By.actor("tester", UUID.randomUUID()), action -> action.record(new Poured(glass, amount)));
  }

  private static List<Batch> send(Node from, Node to, Channel channel, int most) {
    Batch next = batch(from.journal, channel, to.journal.head(channel).seq(), most);
    if (next.events().isEmpty()) {
      return List.of();
    }
    assertThat(to.journal.receive(channel, next)).isInstanceOf(Reception.Applied.class);
    from.journal.proved(channel, next.head(), next.signature(), List.of());
    from.journal.keepProofs();
    return List.of(next);
  }

  /** An old batch changes nothing, and is answered. */
  private static void resend(Node to, Batch old) {
    Head before = to.journal.head(UP);
    assertThat(to.journal.receive(UP, old)).isInstanceOf(Reception.Applied.class);
    assertThat(to.journal.head(UP)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void whatIsNotGenuineIsRefusedAndChangesNothing(int kind) {
    Node till = new Node(JournalTest.TILL);
    Node station = new Node(JournalTest.STATION, JournalTest.TILL);
    pour(till.journal, "a", 1);
    pour(till.journal, "b", 2);
    Batch good = batch(till.journal, UP, 0, 10);
    byte[] altered = good.events().get(0).clone();
    altered[altered.length - 3] ^= 1;
    Batch bad =
        switch (kind) {
          case 0 -> new Batch(1, good.events(), good.head(), new byte[64]);
          case 1 ->
              new Batch(1, List.of(altered, good.events().get(1)), good.head(), good.signature());
          case 2 -> new Batch(1, good.events().reversed(), good.head(), good.signature());
          default -> new Batch(1, good.events().subList(0, 1), good.head(), good.signature());
        };

    assertThat(station.journal.receive(UP, bad)).isInstanceOf(Reception.Refused.class);

    assertThat(station.journal.head(UP)).isEqualTo(Head.START);
    assertThat(sum(station.journal)).isZero();
    assertThat(station.journal.receive(UP, good)).isInstanceOf(Reception.Applied.class);
    List.of(till, station).forEach(node -> node.store.close());
  }
}
