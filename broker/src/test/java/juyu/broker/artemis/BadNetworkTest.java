package juyu.broker.artemis;

import static juyu.broker.artemis.Site.STATION;
import static juyu.broker.artemis.Site.TILL;
import static juyu.broker.artemis.Site.bytes;
import static juyu.broker.artemis.Site.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BadNetworkTest {

  private final Site site = new Site();
  private final Recorder station = new Recorder();
  private final Recorder till = new Recorder();
  private Hub hub;
  private Relay relay;

  @BeforeEach
  void openHub() {
    hub = site.hub(station);
    relay = new Relay(hub.port());
  }

  @AfterEach
  void closeAll() throws Exception {
    relay.close();
    site.close();
  }

  private Uplink connect() {
    Uplink uplink = site.uplink(TILL, relay.port(), till);
    soon().until(uplink::isConnected);
    soon().until(() -> station.lines().contains("ST0001-P01 connected"));
    return uplink;
  }

  @Test
  void bothSidesNoticeSilence() {
    Uplink uplink = connect();
    relay.fallSilent();
    soon()
        .untilAsserted(() -> {
          assertThat(till.lines()).contains("ST0001 disconnected: no answer for 2 s");
          assertThat(station.lines())
              .contains("ST0001-P01 disconnected: the connection broke or went silent");
        });
    relay.speakAgain();
    soon().until(uplink::isConnected);
  }

  @Test
  void anUplinkReplacesItsOwnDeadConnection() {
    Uplink uplink = connect();
    relay.breakNearUplink();
    soon().until(() -> till.comingsAndGoings().size() == 3);
    assertThat(site.seconds).isEmpty();
    soon()
        .untilAsserted(() ->
            assertThat(station.comingsAndGoings())
                .containsExactly(
                    "ST0001-P01 connected",
                    "ST0001-P01 disconnected: replaced by a new connection of the same"
                        + " process",
                    "ST0001-P01 connected"));
    assertThat(uplink.send(STATION, bytes("here again"))).isTrue();
    soon().untilAsserted(() -> assertThat(station.lines()).contains("ST0001-P01 says here again"));
    assertThat(hub.send(TILL, bytes("welcome back"))).isTrue();
    soon().untilAsserted(() -> assertThat(till.lines()).contains("ST0001 says welcome back"));
  }

  @Test
  void sendingNeverWaitsAndIsBounded() {
    Uplink uplink = connect();
    relay.fallSilent();
    byte[] large = new byte[900 * 1024];
    long longest = 0;
    int taken = 0;
    while (true) {
      long begun = System.nanoTime();
      boolean more = uplink.send(STATION, large);
      longest = Math.max(longest, System.nanoTime() - begun);
      if (!more) {
        break;
      }
      taken++;
    }
    assertThat(taken).isLessThan(40);
    assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void whoAcceptsButSaysNothingIsNamed() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      site.uplink(TILL, mute.getLocalPort(), till);
      soon()
          .untilAsserted(() ->
              assertThat(till.lines()).containsExactly("ST0001 disconnected: no answer for 2 s"));
    }
  }

  @Test
  void anUnknownHostIsNamed() {
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    UplinkSettings nowhere =
        new UplinkSettings(TILL, "one", STATION, "station.invalid", 1, LinkSecurity.plain());
    try (Uplink uplink = Uplink.open(nowhere, till, new Random(1), scheduler)) {
      soon()
          .untilAsserted(() ->
              assertThat(till.lines())
                  .containsExactly(
                      "ST0001 disconnected: the host name station.invalid is not known"));
      assertThat(uplink.isConnected()).isFalse();
    } finally {
      scheduler.shutdownNow();
    }
  }
}
