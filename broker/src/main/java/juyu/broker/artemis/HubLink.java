package juyu.broker.artemis;

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

  private final Outbox outbox = new Outbox();
  private final WireClient client;
  private final ClientSession sending;
  private final ClientProducer producer;
  private final Thread sender;
  private volatile boolean closing;

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
    ClientSession receiving = client.session(security.ownerUser(), security.ownerSecret());
    receiving
        .createConsumer(Wire.inboxOf(node))
        .setMessageHandler(message -> received(message, announcer));
    receiving.start();
    sending = client.session(security.ownerUser(), security.ownerSecret());
    producer = sending.createProducer();
    sender = Thread.ofPlatform().daemon().name("hub-" + node + "-send").start(this::sendAll);
  }

  /** Who sent it is what the broker found at sign-in, whatever the message itself says. */
  private static void received(ClientMessage message, Announcer announcer) {
    byte[] bytes = Wire.bytesOf(message);
    if (bytes.length > 0) {
      announcer.received(NodeCode.of(message.getValidatedUserID()), bytes);
    }
  }

  boolean offer(NodeCode child, byte[] message) {
    return outbox.offer(child, message);
  }

  private void sendAll() {
    try {
      while (!closing) {
        Outbox.Parcel parcel = outbox.take();
        if (parcel != null) {
          send(parcel);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(Outbox.Parcel parcel) {
    try {
      producer.send(Wire.queueOf(parcel.to()), Wire.message(sending, parcel.message()));
    } catch (ActiveMQException e) {
      // lost like any message that nobody reads; the next handshake makes up for it
      log.debug("Sending to {}", parcel.to(), e);
    }
  }

  void close() {
    closing = true;
    outbox.wake();
    try {
      sender.join(Wire.ANSWER_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
