package juyu.broker.artemis;

import static juyu.broker.artemis.Site.STATION;
import static juyu.broker.artemis.Site.TILL;
import static juyu.broker.artemis.Site.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderTest {

  private static final int MESSAGES = 100_000;
  private static final int WINDOW = 1_000;

  private final Site site = new Site();

  @AfterEach
  void closeAll() throws Exception {
    site.close();
  }

  /** Counts what comes in the right order, and makes room in the sender's window. */
  private static final class Counter implements Receiver {

    private final AtomicInteger inOrder = new AtomicInteger();
    private final Semaphore window = new Semaphore(WINDOW);

    @Override
    public void received(NodeCode from, byte[] message) {
      inOrder.compareAndSet(ByteBuffer.wrap(message).getInt(), inOrder.get() + 1);
      window.release();
    }

    @Override
    public void connected(NodeCode neighbour) {}

    @Override
    public void disconnected(NodeCode neighbour, String why) {}
  }

  private static void pump(Predicate<byte[]> send, Counter counter) throws InterruptedException {
    for (int i = 0; i < MESSAGES; i++) {
      assertThat(counter.window.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      assertThat(send.test(ByteBuffer.allocate(64).putInt(i).array())).isTrue();
    }
    soon().untilAsserted(() -> assertThat(counter.inOrder).hasValue(MESSAGES));
  }

  @Test
  void manyMessagesArriveInOrderBothWays() throws InterruptedException {
    Counter station = new Counter();
    Counter till = new Counter();
    Hub hub = site.hub(station);
    Uplink uplink = site.uplink(TILL, hub.port(), till);
    soon().until(uplink::isConnected);
    pump(message -> uplink.send(STATION, message), station);
    pump(message -> hub.send(TILL, message), till);
  }
}
