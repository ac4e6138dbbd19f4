package juyu.broker.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import juyu.model.journal.Audience;
import juyu.model.journal.By;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.journal.Subject;
import juyu.model.store.Store;
import juyu.model.store.StoreException;
import juyu.model.store.StoreSettings;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode TILL = NodeCode.of("ST0001-P01");

  record Said(String what, NodeCode by) implements EventBody {
    static final EventType<Said> TYPE =
        EventType.of("test.said.v1", Said.class, "word", Tier.TILL, Tier.STATION, Tier.HQ);

    @Override
    public EventType<Said> type() {
      return TYPE;
    }

    @Override
    public Subject subject() {
      return Subject.of("word", what);
    }

    @Override
    public Audience audience() {
      return Audience.EVERYONE;
    }
  }

  @TempDir Path folder;
  private final LocalNetwork network = new LocalNetwork();
  private final List<AutoCloseable> open = new ArrayList<>();
  private volatile Consumer<NodeCode> beforeCommit = node -> {};

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable part : open.reversed()) {
      part.close();
    }
  }

  private final class TestNode {
    final Journal journal;
    final Sync sync;

    TestNode(NodeCode code, NodeCode... children) {
      Registry registry = new Registry();
      registry.feature("words").on(Said.TYPE, (tx, said) -> beforeCommit.accept(code));
      Store store = Store.open(StoreSettings.sqlite(folder.resolve(code.value())), List.of());
      open.add(store);
      journal =
          Journal.open(
              code,
              store,
              registry,
              Clock.systemUTC(),
              Ids.random(),
              (signer, statement, signature) -> signature[0] == 7);
      SyncThread thread = new SyncThread(code);
      open.add(thread);
      sync =
          new Sync(
              journal,
              thread,
              Clock.systemUTC(),
              new Random(code.value().hashCode()),
              statement -> new byte[] {7},
              Runnable::run);
      Transport transport = network.join(code, sync);
      code.parent().ifPresent(parent -> sync.addParent(parent, transport));
      for (NodeCode child : children) {
        journal.enrol(child);
        sync.addChild(child, transport);
      }
      sync.start();
      open.add(sync::close);
    }

    long say(String what) {
      return journal.perform(
          By.actor("tester", UUID.randomUUID()),
          action -> {
            action.record(new Said(what, journal.self()));
            return journal.self().parent().map(action::listedTo).orElse(0L);
          });
    }

    long known() {
      return journal.store().read(tx -> tx.number("select count(*) from event"));
    }
  }

  @Test
  void whatOneSaysAllKnow() {
    TestNode hq = new TestNode(NodeCode.HQ, STATION);
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    till.say("before");
    network.connect(TILL);
    network.connect(STATION);
    hq.say("from above");
    station.say("from the middle");
    for (int i = 0; i < 600; i++) {
      till.say("word " + i);
    }

    await().until(() -> hq.known() == 603 && station.known() == 603 && till.known() == 603);
    assertThat(hq.journal.channels()).allMatch(c -> c.stopped().isEmpty());
  }

  @Test
  void theWriterIsToldOnceItIsApplied() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    network.connect(TILL);
    await().until(till.sync::isParentThere);

    long seq = till.say("now");

    assertThat(till.sync.awaitApplied(seq, Duration.ofSeconds(5))).isTrue();
    assertThat(station.known()).isEqualTo(1);
  }

  @Test
  void nobodyWaitsForALinkThatIsDown() {
    TestNode till = new TestNode(TILL);
    assertThat(till.sync.awaitApplied(till.say("alone"), Duration.ofHours(1))).isFalse();
  }

  @Test
  void lostMessagesAreMadeUpFor() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    Random luck = new Random(3);
    network.onlyPass(message -> luck.nextInt(5) > 0);
    network.connect(TILL);
    for (int i = 0; i < 50; i++) {
      till.say("word " + i);
    }

    await().atMost(Duration.ofSeconds(30)).until(() -> station.known() == 50);
  }

  @Test
  void anOldHelloDoesNotDisturbASession() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    List<byte[]> hellos = new ArrayList<>();
    network.onlyPass(message -> {
      if (message instanceof Message.Hello) {
        hellos.add(MessageCodec.encode(message));
      }
      return true;
    });
    network.connect(TILL);
    await().until(till.sync::isParentThere);

    station.sync.received(TILL, hellos.get(0));
    till.say("still here");

    await().until(() -> station.known() == 1);
    assertThat(station.sync.links())
        .filteredOn(link -> link.neighbour().equals(TILL))
        .extracting(LinkStatus::handshakes)
        .containsExactly(1L);
  }

  @Test
  void appliedIsNotSaidBetweenReceiptAndCommit() throws Exception {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    network.connect(TILL);
    await().until(till.sync::isParentThere);
    CountDownLatch received = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    beforeCommit =
        node -> {
          if (node.equals(STATION)) {
            received.countDown();
            awaitQuietly(mayCommit);
          }
        };

    long seq = till.say("paid");
    received.await();

    assertThat(till.sync.awaitApplied(seq, Duration.ofMillis(300))).isFalse();
    assertThat(station.known()).isZero();
    mayCommit.countDown();
    assertThat(till.sync.awaitApplied(seq, Duration.ofSeconds(5))).isTrue();
    assertThat(station.known()).isEqualTo(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aMismatchStopsThatChannelLoudlyAndNoOther() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    network.connect(TILL);
    till.say("first");
    await().until(() -> station.known() == 1);
    network.cut(TILL);
    station
        .journal
        .store()
        .write(tx ->
            tx.update(
                "update channel set head_hash = ?, proven_hash = ? where writer = ?",
                new byte[32],
                new byte[32],
                TILL));

    network.connect(TILL);
    station.say("from above");

    await().until(() -> till.known() == 2);
    assertThat(till.journal.channels())
        .filteredOn(channel -> channel.channel().writer().equals(TILL))
        .singleElement()
        .satisfies(c ->
            assertThat(c.stopped()).hasValueSatisfying(why -> assertThat(why).contains("differ")));
    till.say("waits");
    assertThat(till.sync.awaitApplied(2, Duration.ofHours(1))).isFalse();
  }

  @Test
  void aStoreThatFailsIsTriedAgainAndNothingIsParked() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    network.connect(TILL);
    await().until(till.sync::isParentThere);
    AtomicInteger failures = new AtomicInteger(2);
    beforeCommit =
        node -> {
          if (node.equals(STATION) && failures.getAndDecrement() > 0) {
            throw new StoreException("no space", new SQLException("disk full", "53100"));
          }
        };

    till.say("paid");

    await().until(() -> station.known() == 1);
    assertThat(failures.get()).isNegative();
    assertThat(station.journal.parked()).isEmpty();
  }

  @Test
  void aSecondProcessUnderTheSameNameIsRefusedAndShown() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    network.connect(TILL);
    await().until(till.sync::isParentThere);

    station.sync.received(TILL, MessageCodec.encode(new Message.Hello(1, UUID.randomUUID(), 1, 0)));

    await()
        .until(() ->
            station.sync.links().stream()
                .anyMatch(link -> link.detail().contains("second process")));
    till.say("goes on");
    await().until(() -> station.known() == 1);
  }

  @Test
  void rubbishIsDropped() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    station.sync.received(TILL, "rubbish".getBytes(StandardCharsets.UTF_8));
    station.sync.received(TILL, new byte[0]);
    network.connect(TILL);
    till.say("goes on");

    await().until(() -> station.known() == 1);
  }

  @Test
  void aQuestionIsAnsweredAndAFallbackGivenWhereNobodyIs() {
    TestNode station = new TestNode(STATION, TILL);
    TestNode till = new TestNode(TILL);
    station.sync.questions().answer("echo", (from, question) -> question);
    network.connect(TILL);

    assertThat(ask(till, "echo")).isEqualTo("echo");
    assertThat(ask(till, "unknown")).isEqualTo("fallback");
    network.leave(STATION);
    for (int i = 0; i < 20; i++) {
      assertThat(ask(till, "echo")).isEqualTo("fallback");
    }
  }

  private static String ask(TestNode node, String kind) {
    return node.sync
        .questions()
        .ask(
            STATION,
            kind,
            "echo".getBytes(StandardCharsets.UTF_8),
            Duration.ofSeconds(5),
            answer -> new String(answer, StandardCharsets.UTF_8),
            () -> "fallback");
  }
}
