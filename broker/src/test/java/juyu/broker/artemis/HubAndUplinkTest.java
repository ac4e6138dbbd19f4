package juyu.broker.artemis;

import static juyu.broker.artemis.Site.OTHER_TILL;
import static juyu.broker.artemis.Site.STATION;
import static juyu.broker.artemis.Site.TILL;
import static juyu.broker.artemis.Site.bytes;
import static juyu.broker.artemis.Site.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HubAndUplinkTest {

  private final Site site = new Site();
  private final Recorder station = new Recorder();
  private final Recorder till = new Recorder();

  @AfterEach
  void closeAll() throws Exception {
    site.close();
  }

  @Test
  void messagesGoBothWays() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    assertThat(uplink.send(STATION, bytes("hello"))).isTrue();
    soon()
        .untilAsserted(() ->
            assertThat(station.lines())
                .containsExactly("ST0001-P01 connected", "ST0001-P01 says hello"));
    assertThat(hub.send(TILL, bytes("welcome"))).isTrue();
    soon()
        .untilAsserted(() ->
            assertThat(till.lines()).containsExactly("ST0001 connected", "ST0001 says welcome"));
  }

  @Test
  void whoIsNotThereGetsNothing() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    assertThat(hub.send(OTHER_TILL, bytes("lost"))).isFalse();
    assertThat(uplink.send(NodeCode.HQ, bytes("lost"))).isFalse();
    assertThat(hub.depthOf(OTHER_TILL)).isZero();
  }

  @Test
  void aWrongSecretIsRefusedInWords() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, "guess", hub.port(), till);
    soon()
        .untilAsserted(() ->
            assertThat(till.lines())
                .containsExactly(
                    "ST0001 disconnected: refused: name or secret is wrong, or not enrolled"));
    assertThat(uplink.send(STATION, bytes("anyway"))).isFalse();
    assertThat(site.refused).contains("ST0001-P01");
    assertThat(station.lines()).isEmpty();
  }

  @Test
  void anUplinkWaitsForAHubThatStartsLater() {
    Hub first = site.hub(station);
    int port = first.port();
    first.close();
    site.uplink(TILL, port, till);
    soon()
        .untilAsserted(() ->
            assertThat(till.lines())
                .containsExactly("ST0001 disconnected: nobody listens on 127.0.0.1:" + port));
    site.hub(port, station);
    soon().untilAsserted(() -> assertThat(till.lines()).contains("ST0001 connected"));
  }

  @Test
  void anUplinkComesBackWhenTheHubRestartsOnItsPort() {
    Hub hub = site.hub(station);
    int port = hub.port();
    Uplink uplink = site.uplink(TILL, port, till);
    soon().until(uplink::isConnected);
    hub.close();
    soon()
        .untilAsserted(
            () -> assertThat(station.lines().getLast()).startsWith("ST0001-P01 disconnected"));
    soon().until(() -> !uplink.isConnected());
    Recorder restarted = new Recorder();
    site.hub(port, restarted);
    soon().until(uplink::isConnected);
    assertThat(uplink.send(STATION, bytes("again"))).isTrue();
    soon().untilAsserted(() -> assertThat(restarted.lines()).contains("ST0001-P01 says again"));
    List<String> told = till.comingsAndGoings();
    assertThat(told.getFirst()).isEqualTo("ST0001 connected");
    assertThat(told.get(1)).startsWith("ST0001 disconnected: ");
    assertThat(told.getLast()).isEqualTo("ST0001 connected");
  }

  @Test
  void aSecondProcessUnderTheSameNameIsRefusedAndShown() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    Recorder copy = new Recorder();
    site.uplink(TILL, hub.port(), copy);
    soon()
        .untilAsserted(() ->
            assertThat(copy.lines())
                .isNotEmpty()
                .allMatch(line ->
                    line.startsWith(
                        "ST0001 disconnected: refused: another process is connected as"
                            + " ST0001-P01 from 127.0.0.1:")));
    assertThat(site.seconds).contains("ST0001-P01");
    assertThat(uplink.isConnected()).isTrue();
    assertThat(hub.send(TILL, bytes("for the first"))).isTrue();
    soon().untilAsserted(() -> assertThat(till.lines()).contains("ST0001 says for the first"));
    uplink.close();
    soon().untilAsserted(() -> assertThat(copy.lines()).contains("ST0001 connected"));
  }

  @Test
  void aRevokedTillIsThrownOutAndStaysOut() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    site.revoke(TILL);
    hub.closeConnectionsOf(TILL);
    soon().untilAsserted(() -> assertThat(till.lines().getLast()).endsWith(Causes.REFUSED));
    soon().untilAsserted(() -> assertThat(hub.connected()).isEmpty());
    assertThat(station.comingsAndGoings()).hasSize(2);
  }

  @Test
  void aTillEnrolledWhileTheHubRunsCanConnect() {
    Hub hub = site.hub(station);
    NodeCode late = NodeCode.of("ST0001-P03");
    site.enrol(late, "three");
    hub.addChild(late);
    Uplink uplink = site.uplink(late, hub.port(), till);
    soon().until(uplink::isConnected);
    soon().until(() -> hub.send(late, bytes("welcome")));
    soon().untilAsserted(() -> assertThat(till.lines()).contains("ST0001 says welcome"));
  }

  @Test
  void aTakenPortIsNamed() {
    Hub hub = site.hub(station);
    assertThatThrownBy(() -> site.hub(hub.port(), new Recorder()))
        .isInstanceOf(HubFailedException.class)
        .hasMessageContaining("127.0.0.1:" + hub.port())
        .hasMessageContaining("in use");
  }

  @Test
  void closingOneBreaksNoOther() {
    Hub hub = site.hub(station);
    Hub other = site.hub(new Recorder());
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    Uplink elsewhere = site.uplink(TILL, other.port(), new Recorder());
    Uplink sameHub = site.uplink(OTHER_TILL, hub.port(), new Recorder());
    soon().until(() -> uplink.isConnected() && elsewhere.isConnected() && sameHub.isConnected());
    sameHub.close();
    other.close();
    elsewhere.close();
    soon().until(() -> hub.connected().size() == 1);
    assertThat(uplink.send(STATION, bytes("still here"))).isTrue();
    assertThat(hub.send(TILL, bytes("me too"))).isTrue();
    soon().untilAsserted(() -> assertThat(station.lines()).contains("ST0001-P01 says still here"));
    soon().untilAsserted(() -> assertThat(till.lines()).contains("ST0001 says me too"));
    assertThat(till.comingsAndGoings()).hasSize(1);
  }

  @Test
  void largeMessagesArriveWhole() {
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    String large = "x".repeat(900 * 1024);
    IntStream.range(0, 20)
        .forEach(i -> {
          uplink.send(STATION, bytes(large));
          soon().until(() -> station.linesLike(large).size() == i + 1);
          hub.send(TILL, bytes(large));
          soon().until(() -> till.linesLike(large).size() == i + 1);
        });
  }

  @Test
  void aReceiverThatFailsOnceIsToldTheRest() {
    AtomicInteger calls = new AtomicInteger();
    Receiver failing =
        new Receiver() {
          @Override
          public void received(NodeCode from, byte[] message) {
            calls.incrementAndGet();
            throw new IllegalStateException("on purpose, for the test");
          }

          @Override
          public void connected(NodeCode neighbour) {}

          @Override
          public void disconnected(NodeCode neighbour, String why) {}
        };
    Hub hub = site.hub(failing);
    Uplink uplink = site.uplink(TILL, hub.port(), failing);
    soon().until(() -> hub.send(TILL, bytes("one")) && hub.send(TILL, bytes("two")));
    soon().until(() -> uplink.send(STATION, bytes("one")) && uplink.send(STATION, bytes("two")));
    soon().untilAsserted(() -> assertThat(calls).hasValue(4));
  }

  /** As the sync does: one lock around all it is told and all that it does. */
  @Test
  void aReceiverWithALockOfItsOwnIsNeverStuck() {
    Object lock = new Object();
    Hub[] hub = new Hub[1];
    Receiver locked =
        new Receiver() {
          @Override
          public void received(NodeCode from, byte[] message) {
            synchronized (lock) {
              hub[0].send(from, message);
              hub[0].closeConnectionsOf(from);
            }
          }

          @Override
          public void connected(NodeCode neighbour) {
            synchronized (lock) {
              hub[0].send(neighbour, bytes("welcome"));
            }
          }

          @Override
          public void disconnected(NodeCode neighbour, String why) {
            received(neighbour, bytes("gone"));
          }
        };
    synchronized (lock) {
      hub[0] = site.hub(locked);
    }
    Uplink uplink = site.uplink(TILL, hub[0].port(), till);
    for (int round = 1; round <= 5; round++) {
      int connections = round;
      soon()
          .until(() ->
              till.linesLike(" connected").size() >= connections
                  && uplink.send(STATION, bytes("close me")));
      synchronized (lock) {
        hub[0].closeConnectionsOf(TILL);
      }
      soon().until(() -> till.linesLike("disconnected").size() >= connections);
    }
  }

  @Test
  void sizesThatNeverFitAreABug() {
    Hub hub = site.hub(station);
    assertThatThrownBy(() -> hub.send(TILL, new byte[Wire.MAX_MESSAGE + 1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hub.send(TILL, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
