package juyu.broker.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import juyu.model.journal.Channel;
import juyu.model.journal.Journal;
import juyu.model.store.StoreException;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a node's journal in step with its neighbours: one link with the parent, one with each
 * child. Knows nothing of the broker but a {@link Transport}.
 */
public final class Sync implements Transport.Receiver {

  private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

  /** Entries waiting beyond which the link counts as catching up and no cashier waits for it. */
  private static final long CATCHING_UP = 100;

  private final Journal journal;
  private final Scheduler scheduler;
  private final Clock clock;
  private final RandomGenerator random;
  private final UnaryOperator<byte[]> sign;
  private final UUID process;
  private final Questions questions;
  private final Map<NodeCode, Link> links = new ConcurrentSkipListMap<>();
  private final AtomicBoolean pumpAsked = new AtomicBoolean();
  private final Waiters waiters = new Waiters();
  private volatile boolean closed;

  /**
   * Makes the sync of one node; it moves once {@link #start} is called.
   *
   * @param sign signs with the node's own key
   * @param answering runs the answers to questions
   */
  public Sync(
      Journal journal,
      Scheduler scheduler,
      Clock clock,
      RandomGenerator random,
      UnaryOperator<byte[]> sign,
      Executor answering) {
    this.journal = journal;
    this.scheduler = scheduler;
    this.clock = clock;
    this.random = random;
    this.sign = sign;
    this.process = new UUID(random.nextLong(), random.nextLong());
    this.questions = new Questions(this::send, answering);
  }

  /** Adds the link with the parent, over {@code transport}. */
  public void addParent(NodeCode parent, Transport transport) {
    links.put(parent, new ToParent(node(transport), parent));
  }

  /** Adds the link with a child, over {@code transport}. */
  public void addChild(NodeCode child, Transport transport) {
    links.put(child, new ToChild(node(transport), child));
  }

  private Link.Node node(Transport transport) {
    return new Link.Node(
        journal, transport, scheduler, clock, random, sign, process, this::progressed);
  }

  /** Begins: from now on what is committed is sent. */
  public void start() {
    journal.onCommit(events -> askToPump());
    beat();
  }

  /** Stops sending; what arrives later is dropped. */
  public void close() {
    closed = true;
    keepProofs();
  }

  /** Questions to neighbours. */
  public Questions questions() {
    return questions;
  }

  private boolean send(NodeCode neighbour, Message message) {
    Link link = links.get(neighbour);
    return link != null && link.send(message);
  }

  // ---- the transport's side ----

  @Override
  public void received(NodeCode from, byte[] bytes) {
    Message message;
    try {
      message = MessageCodec.decode(bytes);
    } catch (IllegalArgumentException e) {
      LOG.warn("{} sent rubbish: {}", from, e.getMessage());
      return;
    }
    switch (message) {
      case Message.Question question -> questions.on(from, question);
      case Message.Answer answer -> questions.on(from, answer);
      default -> onLink(from, link -> link.on(message));
    }
  }

  @Override
  public void connected(NodeCode neighbour) {
    onLink(neighbour, Link::connected);
  }

  @Override
  public void disconnected(NodeCode neighbour, String why) {
    onLink(neighbour, link -> link.disconnected(why));
  }

  private void onLink(NodeCode neighbour, java.util.function.Consumer<Link> task) {
    scheduler.execute(() -> {
      Link link = links.get(neighbour);
      if (link != null && !closed) {
        guarded(link, task);
      }
    });
  }

  /** What goes wrong on one link ends that session, neither the sync nor another link. */
  private static void guarded(Link link, java.util.function.Consumer<Link> task) {
    try {
      task.accept(link);
    } catch (RuntimeException e) {
      LOG.error("the link with {} starts anew", link.neighbour, e);
      link.giveUp("it failed here: " + e.getMessage());
    }
  }

  // ---- the clock's side ----

  private void beat() {
    scheduler.execute(() -> {
      if (!closed) {
        links.values().forEach(link -> guarded(link, Link::beat));
        keepProofs();
      }
    });
    if (!closed) {
      scheduler.after(Link.BEAT, this::beat);
    }
  }

  private void keepProofs() {
    try {
      journal.keepProofs();
    } catch (StoreException e) {
      LOG.warn("will note later what neighbours have applied: {}", e.getMessage());
    }
  }

  /** Whoever commits, such as a cashier, goes on at once. */
  private void askToPump() {
    if (pumpAsked.compareAndSet(false, true)) {
      scheduler.later(() -> {
        pumpAsked.set(false);
        if (!closed) {
          links.values().forEach(link -> guarded(link, Link::pump));
        }
      });
    }
  }

  // ---- waiting for the parent ----

  private void progressed() {
    waiters.look();
  }

  /**
   * Waits until the parent has applied this node's channel up to {@code seq}. Returns at once when
   * the link is down or catching up: then nobody waits.
   *
   * @return true if it is applied there and on its disk
   */
  public boolean awaitApplied(long seq, Duration longest) {
    return journal
        .self()
        .parent()
        .map(links::get)
        .map(link -> waiters.await(link, seq, longest))
        .orElse(false);
  }

  /** Threads that wait for a link to get somewhere. */
  private static final class Waiters {
    private final Map<Waiter, Boolean> waiting = new java.util.concurrent.ConcurrentHashMap<>();

    private record Waiter(Link link, long seq, CountDownLatch done) {
      boolean isOver() {
        long applied = link.appliedSeq();
        return applied < 0 || applied >= seq || seq - applied > CATCHING_UP;
      }
    }

    boolean await(Link link, long seq, Duration longest) {
      Waiter waiter = new Waiter(link, seq, new CountDownLatch(1));
      waiting.put(waiter, true);
      try {
        if (!waiter.isOver()) {
          boolean inTime = waiter.done.await(longest.toNanos(), TimeUnit.NANOSECONDS);
          LOG.trace("waited for {}: {}", seq, inTime);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        waiting.remove(waiter);
      }
      return link.appliedSeq() >= seq;
    }

    void look() {
      waiting.keySet().stream().filter(Waiter::isOver).forEach(waiter -> waiter.done.countDown());
    }
  }

  // ---- what people see ----

  /** The links, by neighbour. */
  public List<LinkStatus> links() {
    return links.values().stream().map(Link::status).toList();
  }

  /** True if the link with the parent is open. */
  public boolean isParentThere() {
    return journal
        .self()
        .parent()
        .map(links::get)
        .filter(link -> link.status().state() == LinkStatus.State.OPEN)
        .isPresent();
  }

  /** The channel to the parent. */
  public Channel up() {
    return new Channel(journal.self(), journal.self().parent().orElseThrow());
  }
}
