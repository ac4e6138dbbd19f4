package juyu.broker.artemis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** A station with tills on this machine: opens hubs and uplinks, and closes them after the test. */
final class Site {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode TILL = NodeCode.of("ST0001-P01");
  static final NodeCode OTHER_TILL = NodeCode.of("ST0001-P02");

  final List<String> refused = new CopyOnWriteArrayList<>();
  final List<String> seconds = new CopyOnWriteArrayList<>();

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final Map<NodeCode, String> secrets =
      new ConcurrentHashMap<>(Map.of(TILL, "one", OTHER_TILL, "two"));

  private final ChildSecrets children =
      new ChildSecrets() {
        @Override
        public boolean admits(NodeCode child, String secret) {
          return secret.equals(secrets.get(child));
        }

        @Override
        public Set<NodeCode> children() {
          return Set.copyOf(secrets.keySet());
        }
      };

  private final HubWatch watch =
      new HubWatch() {
        @Override
        public void signInRefused(String name, String address) {
          refused.add(name);
        }

        @Override
        public void secondConnection(NodeCode child, String connected, String second) {
          seconds.add(child.value());
        }
      };

  static ConditionFactory soon() {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(5))
        .pollDelay(Duration.ZERO);
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  Hub hub(Receiver receiver) {
    return hub(0, receiver);
  }

  Hub hub(int port, Receiver receiver) {
    Hub hub = Hub.open(hubSettings(port), receiver, watch);
    open.add(hub);
    return hub;
  }

  HubSettings hubSettings(int port) {
    return new HubSettings(STATION, "127.0.0.1", port, children, LinkSecurity.plain());
  }

  Uplink uplink(NodeCode till, int port, Receiver receiver) {
    return uplink(till, secrets.getOrDefault(till, "none"), port, receiver);
  }

  Uplink uplink(NodeCode till, String secret, int port, Receiver receiver) {
    UplinkSettings settings =
        new UplinkSettings(till, secret, STATION, "127.0.0.1", port, LinkSecurity.plain());
    Uplink uplink = Uplink.open(settings, receiver, new Random(1), scheduler);
    open.add(uplink);
    return uplink;
  }

  void enrol(NodeCode till, String secret) {
    secrets.put(till, secret);
  }

  void revoke(NodeCode till) {
    secrets.remove(till);
  }

  void close() throws Exception {
    for (AutoCloseable closeable : open.reversed()) {
      closeable.close();
    }
    scheduler.shutdownNow();
  }
}
