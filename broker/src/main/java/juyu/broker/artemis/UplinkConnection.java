package juyu.broker.artemis;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.SessionFailureListener;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;

/** One connection to the parent's hub, from signing in until it is lost or closed. */
final class UplinkConnection {

  private final WireClient client;
  private final ClientSession receiving;
  private final ClientSession sending;
  private final ClientProducer producer;
  private final ExecutorService sender;
  private final Outbox outbox;
  private final Consumer<Exception> lost;
  private volatile boolean open = true;

  /**
   * Signs in, takes the queue and proves that sending is allowed; throws and leaves nothing open if
   * any of that fails. Messages come after {@link #startReceiving}.
   */
  static UplinkConnection open(
      UplinkSettings settings, String process, Consumer<byte[]> received, Consumer<Exception> lost)
      throws NotConnectedException {
    WireClient client = reach(settings);
    long begun = System.nanoTime();
    try {
      return new UplinkConnection(client, settings, process, received, lost);
    } catch (Exception e) {
      client.abandon();
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      throw new NotConnectedException(Causes.ofNotSignedIn(e, settings, took), e);
    }
  }

  private static WireClient reach(UplinkSettings settings) throws NotConnectedException {
    try {
      return WireClient.connect("uplink-" + settings.node(), target(settings));
    } catch (Exception e) {
      throw new NotConnectedException(Causes.ofNotReached(settings), e);
    }
  }

  private static TransportConfiguration target(UplinkSettings settings) {
    Map<String, Object> parameters = new HashMap<>(settings.security().parameters());
    parameters.put(TransportConstants.HOST_PROP_NAME, settings.host());
    parameters.put(TransportConstants.PORT_PROP_NAME, settings.port());
    parameters.put(TransportConstants.NETTY_CONNECT_TIMEOUT, Wire.ANSWER_MS);
    parameters.put(TransportConstants.TCP_NODELAY_PROPNAME, true);
    parameters.put(TransportConstants.USE_EPOLL_PROP_NAME, false);
    // shared by all uplinks of the process
    parameters.put(TransportConstants.REMOTING_THREADS_PROPNAME, 2);
    return new TransportConfiguration(NettyConnectorFactory.class.getName(), parameters);
  }

  private UplinkConnection(
      WireClient client,
      UplinkSettings settings,
      String process,
      Consumer<byte[]> received,
      Consumer<Exception> lost)
      throws Exception {
    this.client = client;
    this.lost = lost;
    sender = Threads.one("uplink-" + settings.node() + "-send");
    outbox = new Outbox(sender);
    receiving = client.session(settings.node().value(), settings.secret());
    receiving.addFailureListener(new Loss(lost));
    receiving.addMetaData(Wire.PROCESS, process);
    receiving
        .createConsumer(Wire.queueOf(settings.node()))
        .setMessageHandler(message -> {
          if (open) {
            received.accept(Wire.bytesOf(message));
          }
        });
    SimpleString inbox = Wire.inboxOf(settings.parent());
    sending = client.session(settings.node().value(), settings.secret());
    producer = sending.createProducer(inbox);
    producer.send(Wire.probe(sending));
  }

  void startReceiving() throws ActiveMQException {
    receiving.start();
  }

  /**
   * Sends a message, at once if the network takes it; false if too much waits already. Returns at
   * once.
   */
  boolean send(byte[] message) {
    return isWritable()
        ? outbox.offer(message, () -> write(message))
        : outbox.offerLater(message, () -> writeInTime(message));
  }

  private boolean isWritable() {
    try {
      return client.awaitWritable(0);
    } catch (IllegalStateException gone) {
      return false;
    }
  }

  /** Waits while the network is slower than the sender, so that little piles up in this process. */
  private void writeInTime(byte[] message) {
    try {
      boolean writable = false;
      while (open && !writable) {
        writable = client.awaitWritable(Wire.HEARTBEAT_MS);
      }
      write(message);
    } catch (IllegalStateException gone) {
      lost.accept(gone);
    }
  }

  private void write(byte[] message) {
    try {
      if (open) {
        producer.send(Wire.message(sending, message));
      }
    } catch (ActiveMQException | RuntimeException e) {
      lost.accept(e);
    }
  }

  /** Returns when no message is being received any more. */
  void close() {
    open = false;
    sender.shutdownNow();
    client.close();
  }

  /** As {@link #close}, of a connection that is lost. */
  void abandon() {
    open = false;
    sender.shutdownNow();
    client.abandon();
  }

  private record Loss(Consumer<Exception> lost) implements SessionFailureListener {

    @Override
    public void connectionFailed(ActiveMQException failure, boolean failedOver) {
      lost.accept(failure);
    }

    @Override
    public void connectionFailed(
        ActiveMQException failure, boolean failedOver, String scaleDownTargetNodeId) {
      lost.accept(failure);
    }

    @Override
    public void beforeReconnect(ActiveMQException failure) {
      lost.accept(failure);
    }
  }
}
