package juyu.broker.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import juyu.broker.artemis.ArtemisThreads;
import juyu.model.journal.Audience;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Finding;
import juyu.model.journal.Ids;
import juyu.model.journal.Registry;
import juyu.model.journal.Subject;
import juyu.model.journal.Verifier;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeCoreTest {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode TILL = NodeCode.of("ST0001-P01");

  record Said(String what, NodeCode by, String more) implements EventBody {
    static final EventType<Said> TYPE =
        EventType.of("test.said.v1", Said.class, "word", Tier.TILL, Tier.STATION, Tier.HQ);

    @Override
    public EventType<Said> type() {
      return TYPE;
    }

    @Override
    public Subject subject() {
      return Subject.of("word", what + by);
    }

    @Override
    public Audience audience() {
      return Audience.EVERYONE;
    }
  }

  @TempDir Path folder;
  private final List<NodeCore> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.reversed().forEach(NodeCore::close);
  }

  @AfterAll
  static void end() {
    ArtemisThreads.shutdown();
  }

  private NodeCore start(NodeCode code, int hubPort, int parentPort, NodeCode... children) {
    return start(folder.resolve(code.value()), code, hubPort, parentPort, children);
  }

  private NodeCore start(
      Path place, NodeCode code, int hubPort, int parentPort, NodeCode... children) {
    Map<String, String> settings = new TreeMap<>(Map.of("node", code.value()));
    if (code.tier() != Tier.TILL) {
      settings.put("hub.port", "" + hubPort);
    }
    code.parent()
        .ifPresent(parent -> {
          settings.put("parent.host", "127.0.0.1");
          settings.put("parent.port", "" + parentPort);
          settings.put("parent.key", identity(parent).key().open().text());
        });
    for (NodeCode child : children) {
      settings.put("child." + child + ".key", identity(child).key().open().text());
      settings.put("child." + child + ".secret-sha256", identity(child).secretHash());
    }
    Config config = Config.of(settings);
    NodeConfig read = NodeConfig.read(code.tier(), place, config);
    config.finish();
    NodeCore core =
        NodeCore.open(read, new Registry().types(Said.TYPE), Clock.systemUTC(), Ids.random());
    core.start();
    open.add(core);
    return core;
  }

  private Identity identity(NodeCode code) {
    return Identity.keptIn(folder.resolve(code.value()));
  }

  private static long say(NodeCore node, String what) {
    return node.journal()
        .perform(
            By.actor("tester", UUID.randomUUID()),
            action -> {
              action.record(new Said(what, node.code(), ""));
              return node.code().parent().map(action::listedTo).orElse(0L);
            });
  }

  private static long known(NodeCore node) {
    return node.store().read(tx -> tx.number("select count(*) from event"));
  }

  @Test
  void whatIsSaidAnywhereArrivesEverywhereAlsoAfterAStop() {
    NodeCore hq = start(NodeCode.HQ, 0, 0, STATION);
    NodeCore station = start(STATION, 0, hq.hubPort().orElseThrow(), TILL);
    NodeCore till = start(TILL, 0, station.hubPort().orElseThrow());
    await().until(till.sync()::isParentThere);

    long seq = say(till, "first");
    assertThat(till.sync().awaitApplied(seq, Duration.ofSeconds(5))).isTrue();
    assertThat(known(station)).isEqualTo(1);
    say(hq, "from above");
    await().until(() -> known(till) == 2 && known(hq) == 2);

    int port = station.hubPort().orElseThrow();
    open.remove(station);
    station.drop();
    say(till, "alone");
    say(hq, "meanwhile");
    NodeCore again = start(STATION, port, hq.hubPort().orElseThrow(), TILL);

    await().until(() -> known(till) == 4 && known(hq) == 4 && known(again) == 4);
    for (NodeCore node : open) {
      assertThat(findings(node)).isEmpty();
    }
    assertThat(Verifier.compare(new Channel(TILL, STATION), till.store(), again.store())).isEmpty();
  }

  @Test
  void aBacklogOfLargeEventsArrivesInSeveralMessages() {
    NodeCore station = start(STATION, 0, 1, TILL);
    NodeCore till = start(TILL, 0, station.hubPort().orElseThrow());
    till.journal()
        .perform(
            By.actor("tester", UUID.randomUUID()),
            action -> {
              for (int i = 0; i < 40; i++) {
                action.record(new Said("large " + i, TILL, "x".repeat(100_000)));
              }
              return true;
            });

    await().until(() -> known(station) == 40);
  }

  @ParameterizedTest
  @CsvSource({"ST0001-P01, ST0001-P02", "ST0001-P01, ST0001", "ST0001, HQ", "HQ, ST0001"})
  void theStoreOfAnotherNodeIsRefused(NodeCode owner, NodeCode other) {
    Path place = folder.resolve("place");
    NodeCode[] children = owner.equals(NodeCode.HQ) ? new NodeCode[] {STATION} : new NodeCode[0];
    NodeCore first = start(place, owner, 0, 1, children);
    open.remove(first);
    first.close();

    assertThatThrownBy(() -> start(place, other, 0, 1))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "%1$s: node is %3$s, but the store in this folder belongs to %2$s: set node to %2$s,"
                .concat(" or start %3$s in a folder of its own")
                .formatted(place.resolve(Config.FILE), owner, other));
    start(place, owner, 0, 1, children);
  }

  private List<Finding> findings(NodeCore node) {
    await()
        .until(() -> {
          node.journal().keepProofs();
          return node.journal().channels().stream().allMatch(c -> c.waiting() == 0);
        });
    return new Verifier(
            node.code(), node.store(), code -> java.util.Optional.of(identity(code).key().open()))
        .findings();
  }

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    Config config =
        Config.of(
            Map.of(
                "node",
                "ST0001",
                "hub.port",
                "many",
                "parent.host",
                "hq",
                "zone",
                "Mars",
                "nonsense",
                "1"));

    assertThatThrownBy(
            () -> {
              NodeConfig.read(STATION.tier(), folder, config);
              config.finish();
            })
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("hub.port 'many' is not usable")
        .hasMessageContaining("parent.port is missing")
        .hasMessageContaining("zone 'Mars'")
        .hasMessageContaining("nonsense is not known");
  }
}
