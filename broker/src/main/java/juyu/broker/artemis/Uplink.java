package juyu.broker.artemis;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import juyu.broker.sync.Transport;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child's connection to its parent's hub. It connects by itself, again and again, until closed;
 * one thread of its own connects, sends, and tells the receiver.
 *
 * <p>While there is no connection the receiver is told the reason: {@code disconnected} comes after
 * {@code connected}, after the first attempt that fails, and again when the reason changes.
 */
public final class Uplink implements Transport, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Uplink.class);

  private final UplinkSettings settings;
  private final Receiver receiver;
  private final ScheduledExecutorService scheduler;
  private final Backoff backoff;
  private final Thread thread;

  /** Tells the hub that a second connection is ours and not another process under our name. */
  private final String process = UUID.randomUUID().toString();

  private final Semaphore nextAttempt = new Semaphore(0);
  private volatile @Nullable Live live;
  private volatile boolean closed;
  private @Nullable String told;

  /**
   * Starts connecting and returns at once.
   *
   * @param random spreads the attempts of many uplinks
   * @param scheduler wakes the uplink for the next attempt; it is not closed here
   */
  public static Uplink open(
      UplinkSettings settings,
      Receiver receiver,
      RandomGenerator random,
      ScheduledExecutorService scheduler) {
    Uplink uplink = new Uplink(settings, receiver, random, scheduler);
    uplink.thread.start();
    return uplink;
  }

  private Uplink(
      UplinkSettings settings,
      Receiver receiver,
      RandomGenerator random,
      ScheduledExecutorService scheduler) {
    this.settings = settings;
    this.receiver = receiver;
    this.scheduler = scheduler;
    backoff = new Backoff(random);
    thread = Thread.ofPlatform().daemon().name("uplink-" + settings.node()).unstarted(this::run);
  }

  @Override
  public boolean send(NodeCode parent, byte[] message) {
    Wire.checkSize(message);
    Live now = live;
    return now != null && parent.equals(settings.parent()) && now.connection().send(message);
  }

  /** True while messages can be sent. */
  public boolean isConnected() {
    return live != null;
  }

  private void run() {
    try {
      while (!closed) {
        connectOrLog();
        awaitNextAttempt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RejectedExecutionException e) {
      log.warn("The scheduler was closed before the uplink of {}", settings.node());
    }
  }

  /** Whatever goes wrong, there is a next attempt. */
  private void connectOrLog() throws InterruptedException {
    try {
      connectOnce();
    } catch (RuntimeException e) {
      log.error("The uplink failed: {}", settings, e);
    }
  }

  private void awaitNextAttempt() throws InterruptedException {
    nextAttempt.drainPermits();
    if (!closed) {
      var unused =
          scheduler.schedule(
              () -> nextAttempt.release(), backoff.nextMillis(), TimeUnit.MILLISECONDS);
      nextAttempt.acquire();
    }
  }

  /** Connects, and stays until the connection is lost or this is closed. */
  private void connectOnce() throws InterruptedException {
    Loss loss = new Loss();
    UplinkConnection connection;
    try {
      connection = UplinkConnection.open(settings, process, this::received, loss);
    } catch (NotConnectedException e) {
      log.debug("No connection {}", settings, e);
      if (!closed) {
        tellDisconnected(e.why());
      }
      return;
    }
    backoff.reset();
    use(new Live(connection, loss));
  }

  /** A connection while it is used, and what ends it. */
  private record Live(UplinkConnection connection, Loss loss) {}

  private void use(Live now) throws InterruptedException {
    live = now;
    told = null;
    tell(() -> receiver.connected(settings.parent()));
    try {
      now.connection().startReceiving();
      if (!closed) {
        now.loss().await();
      }
    } catch (ActiveMQException | RuntimeException e) {
      now.loss().accept(e);
    } finally {
      live = null;
      end(now.connection(), now.loss());
    }
  }

  private void end(UplinkConnection connection, Loss loss) {
    Exception failure = loss.cause();
    if (failure == null) {
      connection.close();
      tellDisconnected("closed on this side");
    } else {
      log.debug("Lost the connection {}", settings, failure);
      connection.abandon();
      tellDisconnected(Causes.ofLoss(failure, settings));
    }
  }

  private void received(byte[] message) {
    tell(() -> receiver.received(settings.parent(), message));
  }

  private void tellDisconnected(String why) {
    if (!why.equals(told)) {
      told = why;
      tell(() -> receiver.disconnected(settings.parent(), why));
    }
  }

  private static void tell(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException e) {
      log.error("The receiver of an uplink failed", e);
    }
  }

  /** Says goodbye to the hub; the receiver is told nothing more when this returns. */
  @Override
  public void close() {
    closed = true;
    nextAttempt.release();
    Live now = live;
    if (now != null) {
      now.loss().endWait();
    }
    if (!Thread.currentThread().equals(thread)) {
      awaitEnd();
    }
  }

  /** An attempt that is under way when this is closed ends by itself. */
  private void awaitEnd() {
    try {
      thread.join(2 * Wire.ANSWER_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The first thing that went wrong with a connection. */
  private static final class Loss implements Consumer<Exception> {

    private final AtomicReference<@Nullable Exception> first = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void accept(Exception failure) {
      first.compareAndSet(null, failure);
      over.countDown();
    }

    void await() throws InterruptedException {
      over.await();
    }

    /** Nothing went wrong, but nobody need wait for it any more. */
    void endWait() {
      over.countDown();
    }

    @Nullable Exception cause() {
      return first.get();
    }
  }
}
