package juyu.broker.artemis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.client.impl.ClientSessionFactoryInternal;
import org.apache.activemq.artemis.spi.core.remoting.Connection;
import org.apache.activemq.artemis.spi.core.remoting.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Artemis client connection with threads of its own, so that closing it leaves nothing behind
 * and breaks no other: the client's usual pools are shared by the whole process.
 */
final class WireClient {

  private static final Logger log = LoggerFactory.getLogger(WireClient.class);

  static {
    ArtemisThreads.limit();
  }

  private final ServerLocator locator;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor heartbeats;
  private final ClientSessionFactory factory;
  private final Connector connector;
  private final Connection connection;

  /** Connects, or throws and leaves nothing open. */
  static WireClient connect(String name, TransportConfiguration target) throws Exception {
    ExecutorService threads = Threads.few(name);
    ScheduledThreadPoolExecutor heartbeats = Threads.timer(name + "-heartbeat");
    ServerLocator locator = ActiveMQClient.createServerLocatorWithoutHA(target);
    try {
      // flow control only writes to the connection, so it needs no thread
      locator.setThreadPools(threads, heartbeats, Runnable::run);
      configure(locator);
      return new WireClient(locator, threads, heartbeats, locator.createSessionFactory(target));
    } catch (Exception e) {
      locator.close();
      heartbeats.shutdownNow();
      threads.shutdownNow();
      throw e;
    }
  }

  private WireClient(
      ServerLocator locator,
      ExecutorService threads,
      ScheduledThreadPoolExecutor heartbeats,
      ClientSessionFactory factory) {
    this.locator = locator;
    this.threads = threads;
    this.heartbeats = heartbeats;
    this.factory = factory;
    this.connection = factory.getConnection().getTransportConnection();
    this.connector = (Connector) ((ClientSessionFactoryInternal) factory).getConnector();
  }

  /** What in-VM and TCP connections have in common. */
  private static void configure(ServerLocator locator) {
    locator
        .setReconnectAttempts(0)
        .setInitialConnectAttempts(1)
        .setCallTimeout(Wire.ANSWER_MS)
        .setCallFailoverTimeout(Wire.ANSWER_MS)
        .setConfirmationWindowSize(-1)
        .setUseTopologyForLoadBalancing(false)
        .setProducerWindowSize(-1)
        .setMinLargeMessageSize(Wire.MIN_LARGE_MESSAGE)
        .setOnMessageCloseTimeout(Wire.ANSWER_MS);
    if (locator.getStaticTransportConfigurations()[0].getFactoryClassName().contains("Netty")) {
      locator.setConnectionTTL(Wire.SILENCE_MS).setClientFailureCheckPeriod(Wire.HEARTBEAT_MS);
    }
  }

  /**
   * A session for one use and one thread: two threads on one session make Artemis fail. Its
   * messages count as read when they are delivered.
   */
  ClientSession session(String user, String secret) throws Exception {
    return factory.createSession(user, secret, false, true, true, true, 0);
  }

  /**
   * Waits until what was sent has mostly left this machine; false if it has not within the time.
   */
  boolean awaitWritable(long millis) {
    return connection.blockUntilWritable(millis, TimeUnit.MILLISECONDS);
  }

  /** Says goodbye to the other side. */
  void close() {
    try {
      factory.close();
    } finally {
      abandon();
    }
  }

  /** Leaves without a word: the other side is dead, or was closed. May be called after close. */
  void abandon() {
    try {
      factory.cleanup();
      locator.close();
    } catch (RuntimeException e) {
      log.debug("Closing a lost connection", e);
    } finally {
      // Artemis forgets the connector and the heartbeat of a connection that failed
      connector.close();
      heartbeats.shutdownNow();
      threads.shutdownNow();
    }
  }
}
