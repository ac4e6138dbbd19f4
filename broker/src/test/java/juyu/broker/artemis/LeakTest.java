package juyu.broker.artemis;

import static juyu.broker.artemis.Site.STATION;
import static juyu.broker.artemis.Site.TILL;
import static juyu.broker.artemis.Site.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeakTest {

  private final Site site = new Site();

  /** What other tests began to close may still be closing. */
  @BeforeEach
  void startWithNothing() {
    ArtemisThreads.shutdown();
    soon().untilAsserted(() -> assertThat(threads()).isEmpty());
  }

  @AfterEach
  void closeAll() throws Exception {
    site.close();
  }

  /** All that hubs, uplinks, Artemis and Netty make. */
  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.matches(".*(?i:activemq|hub-|uplink-|netty|globalEventExecutor).*"))
        .sorted()
        .toList();
  }

  /** Files and sockets; 0 where the system does not tell. */
  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Test
  void hubsAndUplinksLeaveNoThread() {
    for (int i = 0; i < 20; i++) {
      Hub hub = site.hub(new Recorder());
      Uplink uplink = site.uplink(TILL, hub.port(), new Recorder());
      soon().until(uplink::isConnected);
      uplink.close();
      hub.close();
    }
    ArtemisThreads.shutdown();
    soon().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(threads()).isEmpty());
  }

  @Test
  void failedAttemptsLeaveNeitherThreadsNorSockets() {
    Hub hub = site.hub(new Recorder());
    int nobody = portThatNobodyUses();
    failToConnect(5, hub.port(), nobody);
    Set<String> threadsAtFirst = Set.copyOf(threads());
    long filesAtFirst = openFiles();
    failToConnect(50, hub.port(), nobody);
    soon()
        .untilAsserted(() -> {
          assertThat(threads()).hasSizeLessThanOrEqualTo(threadsAtFirst.size() + 4);
          assertThat(openFiles()).isLessThanOrEqualTo(filesAtFirst + 4);
        });
  }

  private int portThatNobodyUses() {
    Hub closed = site.hub(new Recorder());
    int port = closed.port();
    closed.close();
    return port;
  }

  private static void failToConnect(int times, int hubPort, int nobody) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> open(hubPort, "wrong")).hasMessage(Causes.REFUSED);
      assertThatThrownBy(() -> open(nobody, "one")).hasMessageStartingWith("nobody");
    }
  }

  private static void open(int port, String secret) throws Exception {
    UplinkSettings settings =
        new UplinkSettings(TILL, secret, STATION, "127.0.0.1", port, LinkSecurity.plain());
    UplinkConnection.open(settings, "test", message -> {}, failure -> {}).close();
  }

  @Test
  void lostConnectionsLeaveNeitherThreadsNorSockets() {
    Recorder till = new Recorder();
    Hub hub = site.hub(new Recorder());
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    throwOut(hub, till, 3);
    int threadsAtFirst = threads().size();
    long filesAtFirst = openFiles();
    throwOut(hub, till, 20);
    soon()
        .untilAsserted(() -> {
          assertThat(threads()).hasSizeLessThanOrEqualTo(threadsAtFirst + 4);
          assertThat(openFiles()).isLessThanOrEqualTo(filesAtFirst + 4);
        });
  }

  private static void throwOut(Hub hub, Recorder till, int times) {
    for (int i = 0; i < times; i++) {
      int before = till.comingsAndGoings().size();
      hub.closeConnectionsOf(TILL);
      soon().until(() -> till.comingsAndGoings().size() == before + 2);
    }
  }
}
