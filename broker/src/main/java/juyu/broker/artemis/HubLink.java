package juyu.broker.artemis;

import java.util.concurrent.ExecutorService;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's own node at its broker: reads the inbox, and sends to the children's queues. */
final class HubLink {

  private static final Logger log = LoggerFactory.getLogger(HubLink.class);

  private final ExecutorService sender;
  private final Outbox outbox;
  private final WireClient client;
  private final ClientSession sending;
  private final ClientProducer producer;

  static HubLink open(HubServer server, HubSecurity security, NodeCode node, Announcer announcer)
      throws Exception {
    WireClient client = WireClient.connect("hub-" + node, server.insideConnector());
    try {
      return new HubLink(client, security, node, announcer);
    } catch (Exception e) {
      client.abandon();
      throw e;
    }
  }

  private HubLink(WireClient client, HubSecurity security, NodeCode node, Announcer announcer)
      throws Exception {
    this.client = client;
    sender = Threads.one("hub-" + node + "-send");
    outbox = new Outbox(sender);
    ClientSession receiving = client.session(security.ownerUser(), security.ownerSecret());
    receiving
        .createConsumer(Wire.inboxOf(node))
        .setMessageHandler(message -> received(message, announcer));
    receiving.start();
    sending = client.session(security.ownerUser(), security.ownerSecret());
    producer = sending.createProducer();
  }

  /** Who sent it is what the broker found at sign-in, whatever the message itself says. */
  private static void received(ClientMessage message, Announcer announcer) {
    byte[] bytes = Wire.bytesOf(message);
    if (bytes.length > 0) {
      announcer.received(NodeCode.of(message.getValidatedUserID()), bytes);
    }
  }

  boolean offer(NodeCode child, byte[] message) {
    return outbox.offer(message, () -> send(child, message));
  }

  private void send(NodeCode child, byte[] message) {
    try {
      producer.send(Wire.queueOf(child), Wire.message(sending, message));
    } catch (ActiveMQException e) {
      // lost like any message that nobody reads; the next handshake makes up for it
      log.debug("Sending to {}", child, e);
    }
  }

  void close() {
    Threads.finish(sender);
    client.close();
  }
}
