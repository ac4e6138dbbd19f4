package juyu.broker.artemis;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded broker: keeps nothing on disk, and listens only once everything else is there. */
final class HubServer {

  private static final Logger log = LoggerFactory.getLogger(HubServer.class);

  private static final String CHILDREN = "children";

  /** In-VM acceptors are found by a number that is unique in the process. */
  private static final AtomicInteger NEXT_ID = new AtomicInteger(1);

  private final int id = NEXT_ID.getAndIncrement();
  private final HubSettings settings;
  private final PacketFilter filter;
  private final ActiveMQServer server;

  HubServer(HubSettings settings, HubSecurity security, Presence presence) {
    this.settings = settings;
    this.filter = new PacketFilter(presence);
    Configuration config = configuration();
    config.registerBrokerPlugin(presence);
    this.server = new ActiveMQServerImpl(config, null, security);
  }

  private Configuration configuration() {
    Configuration config = new ConfigurationImpl();
    config
        .setName("hub-" + settings.node())
        .setPersistenceEnabled(false)
        // otherwise it looks for a native library that is left out
        .setJournalType(JournalType.NIO)
        .setJMXManagementEnabled(false)
        .setThreadPoolMaxSize(8)
        .setScheduledThreadPoolMaxSize(2)
        .setCriticalAnalyzer(false)
        .setMessageExpiryScanPeriod(-1)
        .setResolveProtocols(false)
        .setGlobalMaxSize(4L * settings.maxWaitingBytes())
        .setMaxDiskUsage(-1)
        .setConnectionTtlCheckInterval(Wire.HEARTBEAT_MS);
    secure(config);
    return config
        .addAddressSetting("#", bounded())
        .addAcceptorConfiguration(
            new TransportConfiguration(InVMAcceptorFactory.class.getName(), inVmParameters()))
        .addAcceptorConfiguration(
            new TransportConfiguration(
                NettyAcceptorFactory.class.getName(), tcpParameters(), CHILDREN));
  }

  /** Artemis' caches are off: they let in who was just revoked, and forget the connection. */
  private static void secure(Configuration config) {
    config.setSecurityEnabled(true);
    config.setAuthenticationCacheSize(0);
    config.setAuthorizationCacheSize(0);
    config.setPopulateValidatedUser(true);
    config.setRejectEmptyValidatedUser(true);
    // nobody knows these, so the cluster's own user cannot be used
    config.setClusterUser(HubSecurity.randomSecret());
    config.setClusterPassword(HubSecurity.randomSecret());
  }

  private AddressSettings bounded() {
    return new AddressSettings()
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.FAIL)
        .setMaxSizeBytes(settings.maxWaitingBytes())
        // no such addresses exist: nothing expires here or is delivered twice
        .setDeadLetterAddress(SimpleString.of("dead-letters"))
        .setExpiryAddress(SimpleString.of("expired"))
        .setAutoCreateAddresses(false)
        .setAutoCreateQueues(false)
        .setAutoDeleteAddresses(false)
        .setAutoDeleteQueues(false);
  }

  private Map<String, Object> tcpParameters() {
    Map<String, Object> parameters = new HashMap<>(settings.security().parameters());
    parameters.put(TransportConstants.HOST_PROP_NAME, settings.bindHost());
    parameters.put(TransportConstants.PORT_PROP_NAME, settings.port());
    parameters.put(TransportConstants.PROTOCOLS_PROP_NAME, "CORE");
    parameters.put(TransportConstants.REMOTING_THREADS_PROPNAME, 2);
    parameters.put(TransportConstants.TCP_NODELAY_PROPNAME, true);
    parameters.put(TransportConstants.USE_EPOLL_PROP_NAME, false);
    parameters.put(TransportConstants.QUIET_PERIOD, 0);
    parameters.put(TransportConstants.AUTO_START, false);
    return parameters;
  }

  private Map<String, Object> inVmParameters() {
    return Map.of(
        org.apache.activemq.artemis.core.remoting.impl.invm.TransportConstants.SERVER_ID_PROP_NAME,
        id);
  }

  /** How the hub's own node connects. */
  TransportConfiguration insideConnector() {
    return new TransportConfiguration(InVMConnectorFactory.class.getName(), inVmParameters());
  }

  ActiveMQServer broker() {
    return server;
  }

  /** Starts everything but the port. {@code start} alone does not tell when it failed. */
  void start() throws Exception {
    AtomicReference<Exception> failure = new AtomicReference<>();
    server.registerActivationFailureListener(failure::set);
    server.start();
    Exception why = failure.get();
    if (why != null) {
      throw why;
    }
    if (!server.isActive()) {
      throw new IllegalStateException("the broker did not become active");
    }
    server.getRemotingService().addIncomingInterceptor(filter);
  }

  void addQueue(SimpleString name) {
    try {
      server.createQueue(
          QueueConfiguration.of(name)
              .setAddress(name)
              .setRoutingType(RoutingType.ANYCAST)
              .setDurable(false)
              .setAutoCreateAddress(true)
              .setAutoDelete(false),
          true);
    } catch (Exception e) {
      throw new IllegalStateException("cannot make the queue " + name, e);
    }
  }

  void listen() throws Exception {
    acceptor().start();
  }

  int port() {
    return acceptor().getActualPort();
  }

  private NettyAcceptor acceptor() {
    return (NettyAcceptor) server.getRemotingService().getAcceptor(CHILDREN);
  }

  /** How many messages wait; 0 if there is no such queue. */
  long depth(SimpleString queue) {
    Queue found = server.locateQueue(queue);
    return found == null ? 0 : found.getMessageCount();
  }

  /** True if an address holds all it may; what is sent there now gets lost. */
  boolean isFull(NodeCode child) {
    try {
      return server.getPagingManager().getPageStore(Wire.queueOf(child)).isFull();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      log.warn("Stopping the hub of {}", settings.node(), e);
    }
  }
}
