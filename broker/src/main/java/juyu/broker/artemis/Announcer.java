package juyu.broker.artemis;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the receiver what happens at the hub, one thing after the other: first that a child is
 * there, then its messages, then that it has gone. Comings and goings are noted on broker threads
 * that hold locks of their own, so they are told from another.
 */
final class Announcer {

  private static final Logger log = LoggerFactory.getLogger(Announcer.class);

  private final Receiver receiver;
  private final Executor teller;
  private final Set<NodeCode> told = ConcurrentHashMap.newKeySet();
  private final Queue<Runnable> comingsAndGoings = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  Announcer(Receiver receiver, Executor teller) {
    this.receiver = receiver;
    this.teller = teller;
  }

  void connected(NodeCode child) {
    later(() -> {
      told.add(child);
      receiver.connected(child);
    });
  }

  void disconnected(NodeCode child, String why) {
    later(() -> {
      told.remove(child);
      receiver.disconnected(child, why);
    });
  }

  /** Passes the message on at once; drops it if its sender is no longer there. */
  void received(NodeCode child, byte[] message) {
    inTurn(() -> {
      if (told.contains(child)) {
        receiver.received(child, message);
      }
    });
  }

  private void later(Runnable event) {
    comingsAndGoings.add(event);
    teller.execute(() -> inTurn(() -> {}));
  }

  /** Whoever has the turn first tells what was noted before. */
  private void inTurn(Runnable event) {
    turn.lock();
    try {
      Runnable earlier;
      while ((earlier = comingsAndGoings.poll()) != null) {
        tell(earlier);
      }
      tell(event);
    } finally {
      turn.unlock();
    }
  }

  private static void tell(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException e) {
      log.error("The receiver of a hub failed", e);
    }
  }
}
