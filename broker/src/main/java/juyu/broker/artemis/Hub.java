package juyu.broker.artemis;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import juyu.broker.sync.Transport;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/**
 * The message broker inside a node that has children, and the node's own connection to it. Each
 * child sends to the one inbox and reads a queue of its own.
 *
 * <p>The receiver is told in strict order: a child is connected, its messages, it is disconnected.
 */
public final class Hub implements Transport, AutoCloseable {

  private final HubSettings settings;
  private final ExecutorService teller;
  private final ExecutorService closers;
  private final Announcer announcer;
  private final Presence presence;
  private final HubSecurity security;
  private final HubServer server;
  private @Nullable HubLink link;

  /**
   * Opens the hub; children can connect when this returns.
   *
   * @throws HubFailedException if it cannot, such as when the port is taken
   */
  public static Hub open(HubSettings settings, Receiver receiver) {
    return open(settings, receiver, HubWatch.none());
  }

  /**
   * As {@link #open(HubSettings, Receiver)}, with somebody who looks at what is refused.
   *
   * @throws HubFailedException if it cannot, such as when the port is taken
   */
  public static Hub open(HubSettings settings, Receiver receiver, HubWatch watch) {
    Hub hub = new Hub(settings, receiver, watch);
    try {
      hub.start();
      return hub;
    } catch (Exception e) {
      hub.close();
      throw new HubFailedException(
          "the hub of %s cannot open on %s:%d: %s"
              .formatted(settings.node(), settings.bindHost(), settings.port(), Causes.rootOf(e)),
          e);
    }
  }

  private Hub(HubSettings settings, Receiver receiver, HubWatch watch) {
    this.settings = settings;
    teller = Threads.one("hub-" + settings.node() + "-tell");
    closers = Threads.few("hub-" + settings.node() + "-close");
    announcer = new Announcer(receiver, teller);
    presence = new Presence(announcer, watch, closers);
    security = new HubSecurity(settings.node(), settings.children(), watch);
    server = new HubServer(settings, security, presence);
  }

  /** The port opens last, so that a child that gets in finds its queue. */
  private void start() throws Exception {
    server.start();
    server.addQueue(Wire.inboxOf(settings.node()));
    settings.children().children().forEach(this::addChild);
    link = HubLink.open(server, security, settings.node(), announcer);
    server.listen();
  }

  /** The port that it listens on: the one asked for, or the free one that was found. */
  public int port() {
    return server.port();
  }

  /** Makes the queue of a child that was enrolled just now; may be called again. */
  public void addChild(NodeCode child) {
    server.addQueue(Wire.queueOf(child));
  }

  @Override
  public boolean send(NodeCode child, byte[] message) {
    Wire.checkSize(message);
    HubLink open = link;
    return open != null
        && presence.isHere(child)
        && !server.isFull(child)
        && open.offer(child, message);
  }

  /** The children that are connected now. */
  public Set<NodeCode> connected() {
    return presence.here();
  }

  /**
   * Closes every connection under this name; returns at once. A child that is still admitted comes
   * back, so revoke first.
   */
  public void closeConnectionsOf(NodeCode child) {
    presence.close(child);
  }

  /** How many messages wait for this child. */
  public long depthOf(NodeCode child) {
    return server.depth(Wire.queueOf(child));
  }

  /** How many messages wait for the parent itself. */
  public long inboxDepth() {
    return server.depth(Wire.inboxOf(settings.node()));
  }

  /** Only for the test that it does not work over TCP. */
  String ownerUser() {
    return security.ownerUser();
  }

  /** Only for the test that it does not work over TCP. */
  String ownerSecret() {
    return security.ownerSecret();
  }

  /** Closes the port and all connections; the receiver is told that the children have gone. */
  @Override
  public void close() {
    if (link != null) {
      link.close();
    }
    server.stop();
    Threads.finish(closers);
    Threads.finish(teller);
  }
}
