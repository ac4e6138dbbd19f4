package juyu.bench;

import java.util.Map;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.MessageHandler;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;

/**
 * An embedded broker with two queues and nothing else: a far side that reads and answers in the
 * broker's process, and a near side over TCP. Non-durable, without security: the floor of
 * everything that travels.
 */
final class BareBroker implements AutoCloseable {

  private static final int LARGE = 4 << 20;

  private final ActiveMQServer server;
  private final ServerLocator farLocator;
  private final ServerLocator nearLocator;
  private final ClientSessionFactory farFactory;
  private final ClientSessionFactory nearFactory;
  private final ClientSession farSession;
  private final ClientSession farSending;
  private final ClientSession nearReading;
  private final ClientSession nearSending;
  private final ClientProducer toFar;
  private final ClientProducer toNear;

  /** What to do with a message. */
  @FunctionalInterface
  interface Reader {
    void read(byte[] body) throws Exception;
  }

  BareBroker(int port, Reader far, Reader near) throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setSecurityEnabled(false)
            .setJMXManagementEnabled(false)
            .setJournalType(JournalType.NIO)
            .setThreadPoolMaxSize(8)
            .setScheduledThreadPoolMaxSize(2)
            .addAcceptorConfiguration(
                new TransportConfiguration(
                    NettyAcceptorFactory.class.getName(),
                    Map.of(
                        "host",
                        "127.0.0.1",
                        "port",
                        port,
                        "protocols",
                        "CORE",
                        "remotingThreads",
                        2,
                        "useEpoll",
                        false)))
            .addAcceptorConfiguration(
                new TransportConfiguration(
                    InVMAcceptorFactory.class.getName(), Map.of("serverId", port)));
    server = new ActiveMQServerImpl(configuration);
    server.start();
    server.createQueue(queue("far"));
    server.createQueue(queue("near"));
    farLocator = locator(InVMConnectorFactory.class, Map.of("serverId", port));
    nearLocator =
        locator(
            NettyConnectorFactory.class,
            Map.of("host", "127.0.0.1", "port", port, "useEpoll", false, "tcpNoDelay", true));
    farFactory = farLocator.createSessionFactory();
    nearFactory = nearLocator.createSessionFactory();
    farSession = session(farFactory);
    farSending = session(farFactory);
    nearReading = session(nearFactory);
    nearSending = session(nearFactory);
    toNear = farSending.createProducer("near");
    toFar = nearSending.createProducer("far");
    consume(farSession, "far", far);
    consume(nearReading, "near", near);
  }

  private static QueueConfiguration queue(String name) {
    return QueueConfiguration.of(name).setRoutingType(RoutingType.ANYCAST).setDurable(false);
  }

  private static ServerLocator locator(Class<?> connector, Map<String, Object> parameters) {
    return ActiveMQClient.createServerLocatorWithoutHA(
            new TransportConfiguration(connector.getName(), parameters))
        .setMinLargeMessageSize(LARGE)
        .setProducerWindowSize(-1)
        .setConfirmationWindowSize(-1)
        .setReconnectAttempts(0)
        .setBlockOnNonDurableSend(false);
  }

  private static ClientSession session(ClientSessionFactory factory) throws Exception {
    ClientSession session = factory.createSession(true, true, 1 << 20);
    session.start();
    return session;
  }

  private static void consume(ClientSession session, String queue, Reader reader) throws Exception {
    ClientConsumer consumer = session.createConsumer(queue);
    MessageHandler handler =
        message -> {
          byte[] body = new byte[message.getBodyBuffer().readableBytes()];
          message.getBodyBuffer().readBytes(body);
          try {
            message.acknowledge();
            reader.read(body);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    consumer.setMessageHandler(handler);
  }

  void sendToFar(byte[] body) throws Exception {
    send(nearSending, toFar, body);
  }

  void sendToNear(byte[] body) throws Exception {
    send(farSending, toNear, body);
  }

  private static void send(ClientSession session, ClientProducer producer, byte[] body)
      throws Exception {
    ClientMessage message = session.createMessage(false);
    message.getBodyBuffer().writeBytes(body);
    producer.send(message);
  }

  @Override
  public void close() {
    nearFactory.close();
    farFactory.close();
    nearLocator.close();
    farLocator.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the bare broker did not stop", e);
    }
  }
}
