package juyu.broker.artemis;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import juyu.broker.sync.Turn;

/**
 * Messages on their way out, one after another. Bounded in bytes; whoever brings one never waits.
 */
final class Outbox {

  private final Turn turn;
  private final AtomicLong bytes = new AtomicLong();

  /**
   * An empty one.
   *
   * @param other sends what cannot be sent at once
   */
  Outbox(Executor other) {
    turn = new Turn(other);
  }

  /** Sends a message, at once if nobody else is sending; false if too much waits already. */
  boolean offer(byte[] message, Runnable sending) {
    if (!reserve(message)) {
      return false;
    }
    turn.execute(() -> take(message, sending));
    return true;
  }

  /** As {@link #offer}, where sending has to wait for the network. */
  boolean offerLater(byte[] message, Runnable sending) {
    if (!reserve(message)) {
      return false;
    }
    turn.later(() -> take(message, sending));
    return true;
  }

  private boolean reserve(byte[] message) {
    if (bytes.addAndGet(message.length) <= Wire.MAX_WAITING_BYTES) {
      return true;
    }
    bytes.addAndGet(-message.length);
    return false;
  }

  private void take(byte[] message, Runnable sending) {
    bytes.addAndGet(-message.length);
    sending.run();
  }
}
