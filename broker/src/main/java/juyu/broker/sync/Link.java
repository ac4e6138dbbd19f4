package juyu.broker.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import juyu.broker.sync.Message.Pair;
import juyu.model.journal.Batch;
import juyu.model.journal.Channel;
import juyu.model.journal.Head;
import juyu.model.journal.Journal;
import juyu.model.journal.Reception;
import juyu.model.journal.Signatures;
import juyu.model.store.StoreException;
import juyu.model.sync.LinkStatus;
import juyu.model.sync.LinkStatus.State;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One side of the link between a child and its parent: the session, the channel that this side
 * writes and the one that it reads. Everything here runs on the node's {@link Scheduler}.
 */
abstract sealed class Link permits ToParent, ToChild {

  static final int PROTOCOL = 1;
  static final Duration BEAT = Duration.ofSeconds(1);
  static final long SILENCE_MILLIS = 3_000;
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long LONGEST_PATIENCE_MILLIS = 30_000;

  private static final Logger LOG = LoggerFactory.getLogger(Link.class);

  /** What a link needs of its node. */
  record Node(
      Journal journal,
      Transport transport,
      Scheduler scheduler,
      Clock clock,
      RandomGenerator random,
      UnaryOperator<byte[]> sign,
      UUID process,
      Runnable progressed) {}

  final Node node;
  final NodeCode neighbour;
  final Channel out;
  final Channel in;
  private final Journal journal;
  private @Nullable Pair pair;

  /** Also read by threads that wait. */
  private volatile @Nullable Pump pump;

  private boolean inHalted;
  private long lastHeard;
  private long patience = PATIENCE_MILLIS;
  private volatile LinkStatus status;

  Link(Node node, NodeCode neighbour) {
    this.node = node;
    this.neighbour = neighbour;
    this.journal = node.journal();
    this.out = new Channel(journal.self(), neighbour);
    this.in = new Channel(neighbour, journal.self());
    this.status = new LinkStatus(neighbour, Optional.empty(), State.OFFLINE, "", 0, 0);
  }

  LinkStatus status() {
    return status;
  }

  // ---- the session ----

  Optional<Pair> session() {
    return Optional.ofNullable(pair);
  }

  void sendBeat() {
    if (pair != null) {
      send(new Message.Beat(pair, node.clock().millis()));
    }
  }

  boolean isOpen() {
    return pair != null;
  }

  boolean isSession(Pair named) {
    return named.equals(pair);
  }

  boolean heardLately() {
    return node.scheduler().millis() - lastHeard <= SILENCE_MILLIS;
  }

  /** Opens a session in which the neighbour has read our channel up to {@code theirCursor}. */
  void open(Pair named, Head theirCursor) {
    pair = named;
    heard();
    inHalted = false;
    journal.unstop(in);
    show(State.OPEN, "");
    if (journal.at(out, theirCursor.seq()).equals(Optional.of(theirCursor))) {
      journal.unstop(out);
      pump =
          new Pump(journal, out, theirCursor, node.scheduler().millis(), node.sign(), this::send);
      journal.proved(
          out, theirCursor, node.sign().apply(Signatures.statement(out, theirCursor)), List.of());
      pump.run(node.scheduler().millis());
      node.progressed().run();
    } else {
      pump = null;
      halt(out, "at entry %d the two ends differ".formatted(theirCursor.seq()));
    }
  }

  private boolean send(Batch batch) {
    return pair != null && send(new Message.Entries(pair, batch));
  }

  boolean send(Message message) {
    return node.transport().send(neighbour, MessageCodec.encode(message));
  }

  /** Ends the session, if there is one; nothing more is sent or taken in its name. */
  void end(State state, String why) {
    pair = null;
    pump = null;
    show(state, why);
    node.progressed().run();
  }

  void disconnected(String why) {
    patience = PATIENCE_MILLIS;
    end(State.OFFLINE, why);
  }

  /** Called once a second. */
  abstract void beat();

  abstract void connected();

  abstract void on(Message message);

  /** Gives the session up; the child shakes hands anew. */
  abstract void giveUp(String why);

  // ---- what both sides do in a session ----

  void inSession(Message.InSession message) {
    heard();
    switch (message) {
      case Message.Entries(Pair p, Batch batch) -> receive(p, batch);
      case Message.Applied applied -> {
        if (pump != null) {
          pump.applied(applied.head(), applied.parked(), node.scheduler().millis());
          patience = PATIENCE_MILLIS;
          node.progressed().run();
          pump();
        }
      }
      case Message.Beat beat -> noteSkew(beat.clockMillis());
      case Message.Halted halted -> halted(halted);
    }
  }

  private void halted(Message.Halted halted) {
    if (halted.channel().equals(out)) {
      pump = null;
    } else if (halted.channel().equals(in)) {
      inHalted = true;
    } else {
      return;
    }
    note(halted.channel(), "%s says: %s".formatted(neighbour, halted.reason()));
  }

  private void receive(Pair p, Batch batch) {
    if (inHalted) {
      return;
    }
    try {
      switch (journal.receive(in, batch)) {
        case Reception.Applied applied ->
            send(new Message.Applied(p, applied.head(), applied.parked()));
        case Reception.OutOfStep outOfStep -> giveUp("out of step at " + outOfStep.cursor());
        case Reception.Refused refused -> {
          inHalted = true;
          halt(in, refused.reason());
        }
      }
    } catch (StoreException e) {
      LOG.error("{} cannot apply what {} sent", journal.self(), neighbour, e);
      giveUp("the store failed: " + e.getMessage());
    }
  }

  /** A channel stops, for both sides to see. */
  private void halt(Channel channel, String reason) {
    if (pair != null) {
      send(new Message.Halted(pair, channel, reason));
    }
    note(channel, reason);
  }

  private void note(Channel channel, String reason) {
    LOG.error("channel {} stops: {}", channel, reason);
    journal.stop(channel, reason);
  }

  /** New entries may have been listed. */
  void pump() {
    if (pump != null) {
      pump.run(node.scheduler().millis());
    }
  }

  /** True if nothing came back for what was sent; waits longer each time, until something does. */
  boolean isStuck() {
    return impatient(pump != null && pump.isStuck(node.scheduler().millis(), patience));
  }

  /** True if the neighbour has been silent for long; a busy one gets more time at each try. */
  boolean isSilent() {
    return impatient(node.scheduler().millis() - lastHeard > patience + BEAT.toMillis());
  }

  private boolean impatient(boolean now) {
    if (now) {
      patience = Math.min(2 * patience, LONGEST_PATIENCE_MILLIS);
    }
    return now;
  }

  /** Up to where the neighbour has applied our channel in this session; -1 outside one. */
  long appliedSeq() {
    Pump current = pump;
    return current == null ? -1 : current.applied().seq();
  }

  // ---- what people see ----

  void heard() {
    lastHeard = node.scheduler().millis();
  }

  void noteSkew(long theirClockMillis) {
    long skew = theirClockMillis - node.clock().millis();
    LinkStatus s = status;
    status = new LinkStatus(s.neighbour(), s.since(), s.state(), s.detail(), skew, s.handshakes());
  }

  void show(State state, String detail) {
    LinkStatus s = status;
    boolean opened = state == State.OPEN;
    Optional<Instant> since = opened ? Optional.of(node.clock().instant()) : Optional.empty();
    if (state != s.state()) {
      LOG.info("{} {} {} {}", journal.self(), neighbour, state, detail);
    }
    status =
        new LinkStatus(
            neighbour, since, state, detail, s.skewMillis(), s.handshakes() + (opened ? 1 : 0));
  }
}
