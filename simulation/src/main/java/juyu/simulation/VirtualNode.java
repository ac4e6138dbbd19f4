package juyu.simulation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import juyu.broker.sync.Sync;
import juyu.hq.HqNode;
import juyu.hq.shipment.ShipmentRoutes;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.journal.Signatures;
import juyu.model.journal.SigningKey;
import juyu.model.shipment.ShippingMode;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;
import juyu.till.TillNode;
import juyu.till.payment.SimulatedCardTerminal;
import org.jspecify.annotations.Nullable;

/**
 * A node through all its lives: what it is named and signs with, its files, and, while it is up,
 * the running product.
 */
final class VirtualNode {

  private static final Instant BEGIN = Instant.parse("2026-02-14T00:00:00Z");

  private final NodeCode code;
  private final List<NodeCode> children;
  private final SigningKey key;
  private final World world;
  private final Path home;
  private Path folder;
  private int lives;
  private @Nullable Life life;
  private @Nullable Fault fuse;
  private int fuseLength;

  /** One run of the node's program. */
  record Life(Store store, Journal journal, Sync sync, VirtualScheduler scheduler) {}

  VirtualNode(World world, NodeCode code, List<NodeCode> children, Path home) {
    this.world = world;
    this.code = code;
    this.children = children;
    this.home = home;
    this.folder = home.resolve("0");
    this.key = SigningKey.read(secret(world.luck()));
  }

  private static String secret(RandomGenerator luck) {
    byte[] bytes = new byte[32];
    luck.nextBytes(bytes);
    return java.util.Base64.getEncoder().encodeToString(bytes);
  }

  NodeCode code() {
    return code;
  }

  SigningKey key() {
    return key;
  }

  List<NodeCode> children() {
    return children;
  }

  boolean isUp() {
    return life != null;
  }

  Optional<Life> life() {
    return Optional.ofNullable(life);
  }

  /** Does something in the present life, if there is one; the node may die of it. */
  void inLife(Consumer<Life> work) {
    Life present = life;
    if (present == null) {
      return;
    }
    try {
      work.accept(present);
    } catch (Crash crash) {
      end(present);
    }
    world.touched(this);
  }

  // ---- its program ----

  /** What the product's node of this tier knows, without the places where it may die. */
  Registry registry() {
    return switch (code.tier()) {
      case TILL -> TillNode.registry(code, new SimulatedCardTerminal(Optional.empty()));
      case STATION -> StationNode.registry(code);
      case HQ -> HqNode.registry();
    };
  }

  void start() {
    RandomGenerator luck = new SplittableRandom(world.luck().nextLong());
    Clock clock = clock();
    Registry registry = registry();
    registry.types().forEach(type -> mayDieOf(registry, type));
    Store store = Store.open(StoreSettings.sqlite(folder), registry.entities());
    Signatures signatures =
        (signer, statement, signature) ->
            world.node(signer).key().open().genuine(statement, signature);
    Journal journal =
        Journal.open(code, store, registry, clock, () -> newId(clock, luck), signatures);
    children.forEach(journal::enrol);
    if (code.equals(NodeCode.HQ)) {
      ShipmentRoutes.begin(journal, ShippingMode.AUTOMATIC);
    }
    journal.onCommit(events -> mayDie(Fault.CRASH_BEFORE_ANSWER));
    VirtualScheduler scheduler =
        new VirtualScheduler(world.timeline(), task -> inLife(any -> task.run()));
    Sync sync = new Sync(journal, scheduler, clock, luck, key::sign, Runnable::run);
    code.parent().ifPresent(parent -> sync.addParent(parent, this::send));
    children.forEach(child -> sync.addChild(child, this::send));
    life = new Life(store, journal, sync, scheduler);
    sync.start();
    settleLinks();
    world.touched(this);
  }

  private boolean send(NodeCode neighbour, byte[] message) {
    return world.network().send(code, neighbour, message);
  }

  private Clock clock() {
    InstantSource time = () -> BEGIN.plusMillis(world.timeline().now());
    return time.withZone(ZoneOffset.UTC);
  }

  private static UUID newId(Clock clock, RandomGenerator luck) {
    long high = clock.millis() << 16 | 0x7000L | (luck.nextLong() & 0x0FFFL);
    long low = (luck.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private void settleLinks() {
    code.parent().ifPresent(parent -> world.network().settle(code));
    children.forEach(world.network()::settle);
  }

  // ---- how it dies ----

  private <B extends EventBody> void mayDieOf(Registry registry, EventType<B> type) {
    registry.feature("crash").on(type, (tx, event) -> mayDie(Fault.CRASH_IN_TRANSACTION));
  }

  /** Lets the node die at the so many-th place of this kind that it comes to. */
  void arm(Fault where, int places) {
    fuse = where;
    fuseLength = places;
  }

  void disarm() {
    fuse = null;
  }

  private void mayDie(Fault where) {
    if (fuse == where && --fuseLength == 0) {
      world.counters().count(where);
      keepFiles();
      throw new Crash();
    }
  }

  /** Dies between two tasks. */
  void die() {
    Life present = life;
    if (present != null) {
      world.counters().count(Fault.CRASH_BETWEEN_BATCHES);
      keepFiles();
      end(present);
    }
  }

  /** The files as they lie there now are what the next life finds. */
  private void keepFiles() {
    lives++;
    Path next = home.resolve(String.valueOf(lives));
    Image.copy(folder, next);
    fuse = null;
  }

  /** The files of this life are closed by the book, but nobody looks at them any more. */
  private void end(Life dead) {
    life = null;
    dead.scheduler().end();
    dead.store().close();
    Image.delete(folder);
    folder = home.resolve(String.valueOf(lives));
    settleLinks();
    world.died(this);
  }

  /** Ends for good, with everything on disk. */
  void close() {
    if (life != null) {
      life.scheduler().end();
      life.store().close();
      life = null;
    }
  }
}
