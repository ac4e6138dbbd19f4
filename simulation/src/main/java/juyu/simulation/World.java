package juyu.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.Head;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;

/**
 * Head office, two stations and three tills, from their first start through a storm of so many
 * steps to the quiet after it. Everything in it follows from its seed.
 */
final class World implements AutoCloseable {

  private static final int THOROUGH = 1_000;
  private static final long LONGEST_REST_MILLIS = 15_000;

  /** Virtual time in which everything must have arrived once nothing goes wrong any more. */
  private static final long LONGEST_CALM_MILLIS = 300_000;

  private static final long SETTLING_MILLIS = 30_000;

  private final RandomGenerator luck;
  private final Counters counters = new Counters();
  private final Timeline timeline = new Timeline();
  private final Map<NodeCode, VirtualNode> nodes = new TreeMap<>();
  private final Network network;
  private final Watch watch = new Watch(this);
  private final Business business;
  private final Set<VirtualNode> touched = new LinkedHashSet<>();
  private final Set<UUID> answered = new LinkedHashSet<>();
  private boolean storm = true;
  private long step;

  World(long seed, Path folder) {
    this.luck = new SplittableRandom(seed);
    this.network = new Network(timeline, luck, counters, this::node);
    NodeCode one = NodeCode.of("ST0001");
    NodeCode two = NodeCode.of("ST0002");
    this.business = new Business(luck, List.of(one, two));
    add(folder, NodeCode.HQ, one, two);
    add(folder, one, NodeCode.of("ST0001-P01"), NodeCode.of("ST0001-P02"));
    add(folder, two, NodeCode.of("ST0002-P01"));
    add(folder, NodeCode.of("ST0001-P01"));
    add(folder, NodeCode.of("ST0001-P02"));
    add(folder, NodeCode.of("ST0002-P01"));
    network.weather(
        new Network.Weather(
            luck.nextInt(10, 200),
            luck.nextInt(20, 300),
            luck.nextInt(10, 200),
            luck.nextInt(10, 200)));
    nodes.values().forEach(VirtualNode::start);
  }

  private void add(Path folder, NodeCode code, NodeCode... children) {
    nodes.put(code, new VirtualNode(this, code, List.of(children), folder.resolve(code.value())));
    List.of(children).forEach(network::lay);
  }

  // ---- what its parts ask ----

  RandomGenerator luck() {
    return luck;
  }

  Timeline timeline() {
    return timeline;
  }

  Network network() {
    return network;
  }

  Counters counters() {
    return counters;
  }

  VirtualNode node(NodeCode code) {
    return Optional.ofNullable(nodes.get(code)).orElseThrow();
  }

  List<VirtualNode> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Channel> channels() {
    return nodes.keySet().stream()
        .flatMap(node ->
            node.parent().stream()
                .flatMap(parent -> Stream.of(new Channel(node, parent), new Channel(parent, node))))
        .toList();
  }

  /** The events of which somebody was told that they have happened. */
  Set<UUID> answered() {
    return answered;
  }

  long step() {
    return step;
  }

  void touched(VirtualNode node) {
    touched.add(node);
  }

  /** A dead node comes back after a while, in the calm at once. */
  void died(VirtualNode node) {
    timeline.after(
        storm ? luck.nextLong(LONGEST_REST_MILLIS) : 0,
        () -> {
          counters.count(Fault.RESTART);
          node.start();
        });
  }

  // ---- the storm ----

  /**
   * Lets so many steps go by, each a message, a timer, something that somebody does, or a fault.
   *
   * @throws Broken if something does not hold
   */
  void storm(long steps) {
    for (step = 1; step <= steps; step++) {
      int die = luck.nextInt(1_000);
      if (die < 12) {
        fault();
      } else if (die < 130) {
        act();
      } else {
        timeline.next();
      }
      lookAtTouched();
      if (step % THOROUGH == 0) {
        new Audit(this).always();
      }
    }
  }

  private void lookAtTouched() {
    List<VirtualNode> these = new ArrayList<>(touched);
    touched.clear();
    these.forEach(watch::look);
  }

  private void act() {
    VirtualNode node = any();
    node.inLife(
        life -> business.act(life.journal()).stream().map(Event::id).forEach(answered::add));
  }

  private VirtualNode any() {
    return nodes().get(luck.nextInt(nodes.size()));
  }

  private void fault() {
    switch (luck.nextInt(6)) {
      case 0, 1 -> cut();
      case 2 -> any().die();
      case 3 -> any().arm(Fault.CRASH_BEFORE_ANSWER, 1 + luck.nextInt(5));
      default -> any().arm(Fault.CRASH_IN_TRANSACTION, 1 + luck.nextInt(10));
    }
  }

  private void cut() {
    VirtualNode node = any();
    if (!node.code().equals(NodeCode.HQ)) {
      counters.count(Fault.LINK_CUT);
      network.cut(node.code());
      timeline.after(luck.nextLong(LONGEST_REST_MILLIS), () -> network.mend(node.code()));
    }
  }

  // ---- the calm ----

  /**
   * Nothing goes wrong any more: everything must arrive.
   *
   * @throws Broken if something does not hold
   */
  Audit calm() {
    storm = false;
    network.weather(Network.Weather.FINE);
    nodes.values().forEach(VirtualNode::disarm);
    network.mendAll();
    long end = timeline.now() + LONGEST_CALM_MILLIS;
    while (!isQuiet()) {
      if (timeline.now() > end) {
        new Audit(this).whenQuiet();
        throw new Broken(Invariant.HANDSHAKES_END, "it is not quiet after five minutes");
      }
      pass(1_000);
    }
    staysQuiet();
    Audit audit = new Audit(this);
    audit.whenQuiet();
    return audit;
  }

  /** Once all is read, nobody shakes hands any more. */
  private void staysQuiet() {
    pass(SETTLING_MILLIS);
    long before = handshakes();
    pass(SETTLING_MILLIS);
    if (handshakes() != before) {
      throw new Broken(Invariant.HANDSHAKES_END, "%d of them in the calm".formatted(handshakes()));
    }
  }

  private long handshakes() {
    return nodes.values().stream()
        .flatMap(node -> node.life().orElseThrow().sync().links().stream())
        .mapToLong(LinkStatus::handshakes)
        .sum();
  }

  private void pass(long millis) {
    long until = timeline.now() + millis;
    while (timeline.now() < until) {
      timeline.next();
      lookAtTouched();
    }
  }

  private boolean isQuiet() {
    return nodes.values().stream().allMatch(VirtualNode::isUp)
        && channels().stream().allMatch(this::isRead);
  }

  private boolean isRead(Channel channel) {
    return head(channel.writer(), channel).equals(head(channel.reader(), channel));
  }

  private Head head(NodeCode at, Channel channel) {
    return node(at).life().orElseThrow().journal().head(channel);
  }

  @Override
  public void close() {
    nodes.values().forEach(VirtualNode::close);
  }
}
