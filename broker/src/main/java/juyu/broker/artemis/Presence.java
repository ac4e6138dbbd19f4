package juyu.broker.artemis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.ServerConsumer;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerConsumerPlugin;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerMessagePlugin;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerSessionPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which child is there, by which connection. A child is there while it reads its queue; one name
 * has one live connection, and only that one may send. Called by the broker, on its threads.
 */
final class Presence
    implements ActiveMQServerSessionPlugin,
        ActiveMQServerConsumerPlugin,
        ActiveMQServerMessagePlugin {

  private static final Logger log = LoggerFactory.getLogger(Presence.class);

  /**
   * @param process what the uplink calls itself; null for a client that is no uplink
   */
  private record Visit(
      ServerConsumer consumer, RemotingConnection connection, @Nullable String process) {

    boolean isOver() {
      return connection.isDestroyed();
    }

    /**
     * A process may replace its own connection, when it noticed earlier than we that it is dead.
     */
    boolean yieldsTo(RemotingConnection newer, @Nullable String newProcess) {
      return isOver()
          || (process != null && process.equals(newProcess) && !connection.equals(newer));
    }
  }

  private final Map<NodeCode, Visit> visits = new ConcurrentHashMap<>();
  private final Announcer announcer;
  private final HubWatch watch;
  private final Executor closers;
  private @Nullable ActiveMQServer server;

  Presence(Announcer announcer, HubWatch watch, Executor closers) {
    this.announcer = announcer;
    this.watch = watch;
    this.closers = closers;
  }

  @Override
  public void registered(ActiveMQServer registeredAt) {
    server = registeredAt;
  }

  boolean isHere(NodeCode child) {
    return visits.containsKey(child);
  }

  Set<NodeCode> here() {
    return Set.copyOf(visits.keySet());
  }

  /** An uplink tells its process before it reads: a second one is turned away here, in words. */
  @Override
  public void beforeSessionMetadataAdded(ServerSession session, String key, String value)
      throws ActiveMQException {
    if (key.equals(Wire.PROCESS)) {
      Optional<NodeCode> child = childAt(session);
      if (child.isPresent()) {
        refuseSecond(child.get(), session.getRemotingConnection(), value);
      }
    }
  }

  private void refuseSecond(NodeCode child, RemotingConnection second, String process)
      throws ActiveMQException {
    Visit visit = visits.get(child);
    if (visit != null && !visit.yieldsTo(second, process)) {
      String there = visit.connection.getRemoteAddress();
      watch.secondConnection(child, there, second.getRemoteAddress());
      throw new ActiveMQException(
          ActiveMQExceptionType.SESSION_CREATION_REJECTED,
          "another process is connected as %s from %s".formatted(child, there));
    }
  }

  @Override
  public void afterCreateConsumer(ServerConsumer consumer) {
    Wire.childOf(consumer.getQueue().getName().toString())
        .ifPresent(child -> admit(child, visit(consumer)));
  }

  private Visit visit(ServerConsumer consumer) {
    ServerSession session = server().getSessionByID(consumer.getSessionID());
    return new Visit(consumer, session.getRemotingConnection(), session.getMetaData(Wire.PROCESS));
  }

  private synchronized void admit(NodeCode child, Visit visit) {
    Visit earlier = visits.get(child);
    if (earlier != null && !earlier.yieldsTo(visit.connection, visit.process)) {
      // two came at the same moment, or it is no uplink: it may read nothing, so it must go
      watch.secondConnection(
          child, earlier.connection.getRemoteAddress(), visit.connection.getRemoteAddress());
      kick(visit.connection, "second connection");
      return;
    }
    if (earlier != null) {
      end(child, earlier, "replaced by a new connection of the same process");
      kick(earlier.connection, "replaced");
    }
    empty(visit.consumer.getQueue());
    visits.put(child, visit);
    announcer.connected(child);
    if (visit.isOver()) {
      // it broke before it was noted, so nobody will tell that it has gone
      end(child, visit, "the connection broke");
    }
  }

  @Override
  public void afterCloseConsumer(ServerConsumer consumer, boolean failed) {
    Wire.childOf(consumer.getQueue().getName().toString())
        .ifPresent(child -> leave(child, consumer, failed));
  }

  private synchronized void leave(NodeCode child, ServerConsumer consumer, boolean failed) {
    Visit visit = visits.get(child);
    if (visit != null && visit.consumer.equals(consumer)) {
      end(
          child,
          visit,
          failed ? "the connection broke or went silent" : "it closed the connection");
    }
  }

  /**
   * What still waits for the child goes: the journal has it, and the next handshake asks for it.
   */
  private void end(NodeCode child, Visit visit, String why) {
    visits.remove(child);
    empty(visit.consumer.getQueue());
    announcer.disconnected(child, why);
  }

  private static void empty(Queue queue) {
    try {
      queue.deleteAllReferences();
    } catch (Exception e) {
      log.warn("Emptying {}", queue.getName(), e);
    }
  }

  @Override
  public void beforeSend(
      ServerSession session,
      @Nullable Transaction tx,
      Message message,
      boolean direct,
      boolean noAutoCreateQueue)
      throws ActiveMQException {
    if (HubSecurity.isInside(session.getRemotingConnection())) {
      return;
    }
    if (!isVisit(session)) {
      throw new ActiveMQSecurityException("only who reads its own queue may send");
    }
    if (message.isLargeMessage() || message.getEncodeSize() > Wire.MIN_LARGE_MESSAGE) {
      throw new ActiveMQException(ActiveMQExceptionType.ILLEGAL_STATE, "too large a message");
    }
  }

  private boolean isVisit(ServerSession session) {
    return childAt(session)
        .map(visits::get)
        .filter(visit -> visit.connection.equals(session.getRemotingConnection()))
        .isPresent();
  }

  private static Optional<NodeCode> childAt(ServerSession session) {
    return Optional.ofNullable(SignedIn.of(session.getRemotingConnection().getSubject()))
        .filter(who -> who.getName().equals(session.getValidatedUser()))
        .flatMap(SignedIn::child);
  }

  /** Closes every connection under this name, whether it reads or not. */
  void close(NodeCode child) {
    server().getSessions().stream()
        .filter(session -> child.value().equals(session.getUsername()))
        .map(ServerSession::getRemotingConnection)
        .distinct()
        .forEach(connection -> kick(connection, "closed by the hub"));
  }

  /** On a thread of its own: it takes locks that the caller may hold. */
  void kick(RemotingConnection connection, String why) {
    closers.execute(() -> {
      server().getRemotingService().removeConnection(connection.getID());
      connection.fail(new ActiveMQException(ActiveMQExceptionType.REMOTE_DISCONNECT, why));
    });
  }

  private ActiveMQServer server() {
    if (server == null) {
      throw new IllegalStateException("not registered at a server yet");
    }
    return server;
  }
}
