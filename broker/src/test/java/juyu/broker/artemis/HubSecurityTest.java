package juyu.broker.artemis;

import static juyu.broker.artemis.Site.OTHER_TILL;
import static juyu.broker.artemis.Site.STATION;
import static juyu.broker.artemis.Site.TILL;
import static juyu.broker.artemis.Site.bytes;
import static juyu.broker.artemis.Site.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with a till's secret can do with a bare client instead of an uplink. */
class HubSecurityTest {

  private final Site site = new Site();
  private final Recorder station = new Recorder();
  private Hub hub;
  private ServerLocator locator;
  private ClientSessionFactory factory;

  @BeforeEach
  void connectBareClient() throws Exception {
    hub = site.hub(station);
    TransportConfiguration target =
        new TransportConfiguration(
            NettyConnectorFactory.class.getName(),
            Map.of("host", "127.0.0.1", "port", hub.port(), "useEpoll", false));
    locator = ActiveMQClient.createServerLocatorWithoutHA(target).setCallTimeout(2_000);
    locator.setReconnectAttempts(0).setProducerWindowSize(-1).setBlockOnNonDurableSend(true);
    factory = locator.createSessionFactory(target);
  }

  @AfterEach
  void closeAll() throws Exception {
    factory.cleanup();
    locator.close();
    site.close();
  }

  private ClientSession signIn(String user, String secret) throws ActiveMQException {
    return factory.createSession(user, secret, false, true, true, true, 0);
  }

  private ClientSession till() throws ActiveMQException {
    return signIn(TILL.value(), "one");
  }

  private static ClientMessage message(ClientSession session) {
    return Wire.message(session, bytes("psst"));
  }

  @Test
  void nobodyGetsInWithoutTheRightSecret() {
    assertThatThrownBy(() -> signIn(TILL.value(), "two"))
        .isInstanceOf(ActiveMQSecurityException.class);
    assertThatThrownBy(() -> signIn("ST0001-P99", "one"))
        .isInstanceOf(ActiveMQSecurityException.class);
    assertThatThrownBy(() -> signIn("admin", "admin"))
        .isInstanceOf(ActiveMQSecurityException.class);
    assertThatThrownBy(() -> factory.createSession()).isInstanceOf(ActiveMQSecurityException.class);
  }

  @Test
  void theNodesOwnUserDoesNotWorkFromOutside() {
    assertThatThrownBy(() -> signIn(hub.ownerUser(), hub.ownerSecret()))
        .isInstanceOf(ActiveMQSecurityException.class);
  }

  @Test
  void aTillReadsOnlyItsOwnQueue() throws Exception {
    ClientSession session = till();
    assertThatThrownBy(() -> session.createConsumer(Wire.queueOf(OTHER_TILL)))
        .isInstanceOf(ActiveMQSecurityException.class);
    assertThatThrownBy(() -> session.createConsumer(Wire.inboxOf(STATION)))
        .isInstanceOf(ActiveMQSecurityException.class);
    SimpleString twice = SimpleString.of(Wire.queueOf(TILL) + "::" + Wire.queueOf(OTHER_TILL));
    assertThatThrownBy(() -> session.createConsumer(twice)).isInstanceOf(ActiveMQException.class);
    assertThatThrownBy(() -> session.createConsumer(Wire.queueOf(TILL), null, true))
        .isInstanceOf(ActiveMQSecurityException.class);
    session.createConsumer(Wire.queueOf(TILL));
    soon().until(() -> hub.connected().contains(TILL));
  }

  @Test
  void aTillSendsOnlyToItsParent() throws Exception {
    ClientSession session = till();
    session.createConsumer(Wire.queueOf(TILL));
    for (String elsewhere :
        new String[] {
          "node.ST0001-P02",
          "node.ST0001-P01",
          "activemq.management",
          "inbox.ST0001::node.ST0001-P02",
          "dead-letters"
        }) {
      assertThatThrownBy(() -> session.createProducer(elsewhere).send(message(session)))
          .as(elsewhere)
          .isInstanceOf(ActiveMQException.class);
    }
    assertThat(hub.depthOf(OTHER_TILL)).isZero();
    session.createProducer(Wire.inboxOf(STATION)).send(message(session));
    soon().untilAsserted(() -> assertThat(station.lines()).contains("ST0001-P01 says psst"));
  }

  @Test
  void whoForgesAUserIsNamedAsWhoSignedIn() throws Exception {
    ClientSession session = till();
    session.createConsumer(Wire.queueOf(TILL));
    ClientMessage forged = message(session);
    forged.putStringProperty(Message.HDR_VALIDATED_USER, SimpleString.of(OTHER_TILL.value()));
    session.createProducer(Wire.inboxOf(STATION)).send(forged);
    soon().untilAsserted(() -> assertThat(station.lines()).contains("ST0001-P01 says psst"));
    assertThat(station.linesLike(OTHER_TILL.value())).isEmpty();
  }

  @Test
  void aTillThatDoesNotReadMayNotSend() throws Exception {
    ClientSession session = till();
    assertThatThrownBy(() -> session.createProducer(Wire.inboxOf(STATION)).send(message(session)))
        .isInstanceOf(ActiveMQSecurityException.class);
  }

  @Test
  void whoSpeaksMoreThanAnUplinkIsDisconnected() throws Exception {
    ClientSession session = till();
    assertThatThrownBy(() -> session.queueQuery(Wire.queueOf(OTHER_TILL)))
        .isInstanceOf(ActiveMQException.class);
    soon().until(session::isClosed);
  }

  @Test
  void aTillCannotMakeQueues() throws Exception {
    ClientSession session = till();
    assertThatThrownBy(() -> session.createQueue(QueueConfiguration.of("mine").setDurable(false)))
        .isInstanceOf(ActiveMQException.class);
  }

  @Test
  void twoReadersOfOneQueueAreNeverThere() throws Exception {
    Recorder till = new Recorder();
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    ClientSession session = till();
    try {
      session.createConsumer(Wire.queueOf(TILL));
    } catch (ActiveMQException thrownOutMeanwhile) {
      assertThat(thrownOutMeanwhile).isNotNull();
    }
    soon().until(session::isClosed);
    assertThat(site.seconds).contains(TILL.value());
    assertThat(uplink.isConnected()).isTrue();
    assertThat(till.comingsAndGoings()).hasSize(1);
  }

  @Test
  void whatATillDidNotReadIsGoneWhenItLeaves() throws Exception {
    ClientSession session = till();
    session.createConsumer(Wire.queueOf(TILL));
    soon().until(() -> hub.send(TILL, bytes("one")));
    hub.send(TILL, bytes("two"));
    soon().until(() -> hub.depthOf(TILL) == 2);
    session.close();
    soon().until(() -> hub.depthOf(TILL) == 0);
    assertThat(hub.send(TILL, bytes("three"))).isFalse();
    soon()
        .untilAsserted(() ->
            assertThat(station.lines())
                .containsExactly(
                    "ST0001-P01 connected", "ST0001-P01 disconnected: it closed the connection"));
  }
}
