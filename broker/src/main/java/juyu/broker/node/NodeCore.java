package juyu.broker.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import juyu.broker.artemis.ChildSecrets;
import juyu.broker.artemis.Hub;
import juyu.broker.artemis.HubSettings;
import juyu.broker.artemis.LinkSecurity;
import juyu.broker.artemis.Uplink;
import juyu.broker.artemis.UplinkSettings;
import juyu.broker.sync.Sync;
import juyu.broker.sync.SyncThread;
import juyu.broker.sync.Transport;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.PublicKey;
import juyu.model.journal.Registry;
import juyu.model.journal.StoreOwner;
import juyu.model.node.Part;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node without its features: folder, store, journal, hub, uplink and sync, opened side by side
 * and closed in reverse. {@link #start} lets it talk.
 */
public final class NodeCore implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(NodeCore.class);

  /** Bytes that may wait at the hub; beyond them messages are lost and the sync starts anew. */
  private static final long LEAST_WAITING = 8L << 20;

  private static final long WAITING_PER_CHILD = 4L << 20;

  private final NodeConfig config;
  private final Identity identity;
  private final Clock clock;
  private final Store store;
  private final Journal journal;
  private final Optional<Hub> hub;
  private final Relay relay;
  private final SyncThread thread;
  private final ScheduledExecutorService timer;
  private final ExecutorService answering;
  private final Sync sync;
  private Optional<Uplink> uplink = Optional.empty();

  private NodeCore(
      NodeConfig config,
      Identity identity,
      Clock clock,
      Store store,
      Journal journal,
      Optional<Hub> hub,
      Relay relay) {
    this.config = config;
    this.identity = identity;
    this.clock = clock;
    this.store = store;
    this.journal = journal;
    this.hub = hub;
    this.relay = relay;
    this.thread = new SyncThread(config.code());
    this.timer = timer(config.code());
    this.answering =
        Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name(config.code() + "-answer-", 0).factory());
    this.sync = new Sync(journal, thread, clock, new Random(), identity.key()::sign, answering);
  }

  /**
   * Opens store and hub side by side, and the journal. Nothing is sent before {@link #start}.
   *
   * @param registry the features of this node
   * @throws ConfigException if the store belongs to another node
   */
  public static NodeCore open(NodeConfig config, Registry registry, Clock clock, Ids ids) {
    Identity identity = Identity.keptIn(config.folder());
    Relay relay = new Relay();
    CompletableFuture<Optional<Hub>> opening =
        CompletableFuture.supplyAsync(
            () -> config.hub().map(address -> hub(config, address, relay)),
            task -> Thread.ofPlatform().name(config.code() + "-hub-start").start(task));
    Store store;
    try {
      store = Store.open(config.store(), registry.entities());
    } catch (RuntimeException e) {
      close(opening);
      throw e;
    }
    try {
      checkOwner(config, store);
      Journal journal =
          Journal.open(config.code(), store, registry, clock, ids, signatures(config));
      config.children().keySet().forEach(journal::enrol);
      return new NodeCore(config, identity, clock, store, journal, opening.join(), relay);
    } catch (CompletionException e) {
      store.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (RuntimeException e) {
      store.close();
      close(opening);
      throw e;
    }
  }

  /** A folder that was copied for a new till would let it sell and count on as the old one. */
  private static void checkOwner(NodeConfig config, Store store) {
    StoreOwner.of(store)
        .filter(owner -> !owner.equals(config.code()))
        .ifPresent(owner -> {
          throw new ConfigException(
              List.of(
                  "%s: node is %s, but the store in this folder belongs to %s: set node to %s, or"
                          .formatted(
                              config.folder().resolve(Config.FILE), config.code(), owner, owner)
                      + " start %s in a folder of its own".formatted(config.code())),
              Set.of("node"));
        });
  }

  private static void close(CompletableFuture<Optional<Hub>> opening) {
    opening.thenAccept(hub -> hub.ifPresent(Hub::close)).exceptionally(e -> null).join();
  }

  private static Hub hub(NodeConfig config, NodeConfig.HubAddress address, Relay relay) {
    Map<NodeCode, NodeConfig.Child> children = config.children();
    ChildSecrets secrets =
        new ChildSecrets() {
          @Override
          public boolean admits(NodeCode child, String secret) {
            return Optional.ofNullable(children.get(child))
                .filter(known -> known.secretHash().equals(Identity.hash(secret)))
                .isPresent();
          }

          @Override
          public Set<NodeCode> children() {
            return children.keySet();
          }
        };
    return Hub.open(
        new HubSettings(
            config.code(),
            address.host(),
            address.port(),
            secrets,
            LinkSecurity.plain(),
            (int) Math.min(Integer.MAX_VALUE, LEAST_WAITING + children.size() * WAITING_PER_CHILD)),
        relay);
  }

  private static juyu.model.journal.Signatures signatures(NodeConfig config) {
    return (signer, statement, signature) ->
        key(config, signer).filter(key -> key.genuine(statement, signature)).isPresent();
  }

  private static Optional<PublicKey> key(NodeConfig config, NodeCode signer) {
    return signer.equals(config.code().parent().orElse(null))
        ? config.parent().map(NodeConfig.Parent::key)
        : Optional.ofNullable(config.children().get(signer)).map(NodeConfig.Child::key);
  }

  private static ScheduledExecutorService timer(NodeCode code) {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().daemon().name(code + "-timer").unstarted(task));
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Begins to talk with parent and children, and to work off effects. */
  public void start() {
    hub.ifPresent(h -> config.children().keySet().forEach(child -> sync.addChild(child, h)));
    config
        .parent()
        .ifPresent(parent -> {
          Transport late =
              (neighbour, message) -> uplink.map(u -> u.send(neighbour, message)).orElse(false);
          sync.addParent(config.code().parent().orElseThrow(), late);
          uplink = Optional.of(uplink(parent));
        });
    sync.start();
    relay.to(sync);
    every(Duration.ofSeconds(1), () -> logNext(journal.outbox().work()));
  }

  private static void logNext(Optional<Instant> next) {
    next.ifPresent(at -> LOG.debug("the next effect is due at {}", at));
  }

  private Uplink uplink(NodeConfig.Parent parent) {
    return Uplink.open(
        new UplinkSettings(
            config.code(),
            identity.secret(),
            config.code().parent().orElseThrow(),
            parent.host(),
            parent.port(),
            LinkSecurity.plain()),
        relay,
        new Random(),
        timer);
  }

  /** Runs {@code task} again and again; what it throws is logged and does not end it. */
  public void every(Duration pause, Runnable task) {
    var unused =
        timer.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (RuntimeException e) {
                LOG.error("{}: a regular task failed and will run again", config.code(), e);
              }
            },
            0,
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  public NodeConfig config() {
    return config;
  }

  public NodeCode code() {
    return config.code();
  }

  public Clock clock() {
    return clock;
  }

  public Store store() {
    return store;
  }

  public Journal journal() {
    return journal;
  }

  public Sync sync() {
    return sync;
  }

  /** Where children connect. */
  public Optional<Integer> hubPort() {
    return hub.map(Hub::port);
  }

  /** Ends it in order; what was committed is on disk. */
  @Override
  public void close() {
    sync.close();
    end();
    store.close();
  }

  /**
   * Ends it as a crash would: nothing is said, written or tidied up, only threads and sockets go
   * and the folder can be opened again. For trials of what a crash leaves behind.
   */
  @Override
  public void drop() {
    end();
    store.drop();
  }

  private void end() {
    timer.shutdownNow();
    answering.shutdownNow();
    uplink.ifPresent(Uplink::close);
    hub.ifPresent(Hub::close);
    thread.close();
  }
}
