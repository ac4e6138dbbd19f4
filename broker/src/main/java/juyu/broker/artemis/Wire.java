package juyu.broker.artemis;

import java.util.Optional;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.api.core.ActiveMQBuffer;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/** What hub and uplink must agree on: names, sizes and times. */
final class Wire {

  /** The largest message that may be sent. */
  static final int MAX_MESSAGE = 1 << 20;

  /** Above every message, or Artemis would send the large ones in slow pieces. */
  static final int MIN_LARGE_MESSAGE = 2 * MAX_MESSAGE;

  /** What may wait in one sender and, unless a hub wants more, in one queue. */
  static final int MAX_WAITING_BYTES = 8 << 20;

  /** After so long without a sign of life the other side counts as gone. */
  static final int SILENCE_MS = 1_500;

  /** How often a sign of life is sent and looked for. */
  static final int HEARTBEAT_MS = 500;

  /** How long connecting and signing in may take. */
  static final int ANSWER_MS = 2_000;

  /** Session metadata: tells one process under a name from another. */
  static final String PROCESS = "juyu.process";

  private static final String INBOX = "inbox.";
  private static final String QUEUE = "node.";

  private Wire() {}

  static SimpleString inboxOf(NodeCode parent) {
    return SimpleString.of(INBOX + parent);
  }

  static SimpleString queueOf(NodeCode child) {
    return SimpleString.of(QUEUE + child);
  }

  static Optional<NodeCode> childOf(String queue) {
    return queue.startsWith(QUEUE)
        ? Optional.of(NodeCode.of(queue.substring(QUEUE.length())))
        : Optional.empty();
  }

  static void checkSize(byte[] message) {
    if (message.length == 0 || message.length > MAX_MESSAGE) {
      throw new IllegalArgumentException(
          "a message has 1 to %d bytes, not %d".formatted(MAX_MESSAGE, message.length));
    }
  }

  static ClientMessage message(ClientSession session, byte[] bytes) {
    ClientMessage message = session.createMessage(Message.BYTES_TYPE, false, 0, 0, (byte) 4);
    message.getBodyBuffer().writeBytes(bytes);
    return message;
  }

  /** Empty and durable: Artemis answers only durable sends, so a missing right shows at once. */
  static ClientMessage probe(ClientSession session) {
    return session.createMessage(Message.BYTES_TYPE, true);
  }

  /** The bytes; none if it was a probe. */
  static byte[] bytesOf(ClientMessage message) {
    ActiveMQBuffer body = message.getBodyBuffer();
    byte[] bytes = new byte[body.readableBytes()];
    body.readBytes(bytes);
    return bytes;
  }
}
