package juyu.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import juyu.model.value.NodeCode;

/**
 * The network in memory. What a node hands over may be lost, late, doubled or overtaken, and may
 * arrive in a later life of its reader. A link is named by its child.
 */
final class Network {

  private static final long LONGEST_DELAY = 20_000;

  /** How often things go wrong, one message in so many; 0 for never. */
  record Weather(int drop, int delay, int duplicate, int reorder) {
    static final Weather FINE = new Weather(0, 0, 0, 0);
  }

  private final Timeline timeline;
  private final RandomGenerator luck;
  private final Counters counters;
  private final Function<NodeCode, VirtualNode> nodes;
  private final Map<NodeCode, Wire> wires = new TreeMap<>();
  private Weather weather = Weather.FINE;

  /** One link: whole or cut, and whether both ends know that it stands. */
  private static final class Wire {
    private boolean cut;
    private boolean up;
    private long lastArrival;
  }

  Network(
      Timeline timeline,
      RandomGenerator luck,
      Counters counters,
      Function<NodeCode, VirtualNode> nodes) {
    this.timeline = timeline;
    this.luck = luck;
    this.counters = counters;
    this.nodes = nodes;
  }

  void lay(NodeCode child) {
    wires.put(child, new Wire());
  }

  void weather(Weather now) {
    weather = now;
  }

  private Wire between(NodeCode a, NodeCode b) {
    NodeCode child = a.parent().equals(Optional.of(b)) ? a : b;
    return wire(child);
  }

  private Wire wire(NodeCode child) {
    return Optional.ofNullable(wires.get(child)).orElseThrow();
  }

  boolean send(NodeCode from, NodeCode to, byte[] message) {
    Wire wire = between(from, to);
    if (!wire.up) {
      return false;
    }
    if (happens(weather.drop(), Fault.DROP)) {
      return true;
    }
    carry(wire, from, to, message);
    if (happens(weather.duplicate(), Fault.DUPLICATE)) {
      timeline.after(luck.nextLong(LONGEST_DELAY), () -> arrive(from, to, message));
    }
    return true;
  }

  private void carry(Wire wire, NodeCode from, NodeCode to, byte[] message) {
    long arrival = timeline.now() + 1 + luck.nextLong(10);
    if (happens(weather.delay(), Fault.DELAY)) {
      arrival += luck.nextLong(LONGEST_DELAY);
    } else if (happens(weather.reorder(), Fault.REORDER)) {
      arrival += luck.nextLong(200);
    } else {
      wire.lastArrival = Math.max(wire.lastArrival, arrival);
      arrival = wire.lastArrival;
    }
    timeline.after(arrival - timeline.now(), () -> arrive(from, to, message));
  }

  private boolean happens(int oneIn, Fault fault) {
    boolean is = oneIn > 0 && luck.nextInt(oneIn) == 0;
    if (is) {
      counters.count(fault);
    }
    return is;
  }

  private void arrive(NodeCode from, NodeCode to, byte[] message) {
    if (between(from, to).up) {
      nodes.apply(to).inLife(life -> life.sync().received(from, message));
    }
  }

  // ---- the wires ----

  void cut(NodeCode child) {
    wire(child).cut = true;
    settle(child);
  }

  void mend(NodeCode child) {
    wire(child).cut = false;
    timeline.after(luck.nextLong(300), () -> settle(child));
  }

  void mendAll() {
    wires.keySet().forEach(this::mend);
  }

  /** Brings a link up or down as its ends and the wire are. */
  void settle(NodeCode child) {
    Wire wire = wire(child);
    NodeCode parent = child.parent().orElseThrow();
    boolean should = !wire.cut && nodes.apply(child).isUp() && nodes.apply(parent).isUp();
    if (should != wire.up) {
      wire.up = should;
      tell(parent, child, should);
      tell(child, parent, should);
    }
  }

  private void tell(NodeCode node, NodeCode other, boolean up) {
    nodes
        .apply(node)
        .inLife(life -> {
          if (up) {
            life.sync().connected(other);
          } else {
            life.sync().disconnected(other, "the link broke");
          }
        });
  }
}
