package juyu.broker.sync;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import juyu.model.value.NodeCode;

/** A network in memory that can lose messages and be cut. */
final class LocalNetwork {

  private final Map<NodeCode, Transport.Receiver> nodes = new ConcurrentHashMap<>();
  private volatile BooleanSupplier doubled = () -> false;
  private volatile Predicate<Message> passes = message -> true;

  /** Only these messages get through from now on. */
  void onlyPass(Predicate<Message> which) {
    passes = which;
  }

  /** From now on one message in {@code n} arrives twice. */
  void doubleOneIn(int n, Random luck) {
    doubled = () -> luck.nextInt(n) == 0;
  }

  Transport join(NodeCode node, Transport.Receiver receiver) {
    nodes.put(node, receiver);
    return (neighbour, message) -> deliver(node, neighbour, message);
  }

  boolean deliver(NodeCode from, NodeCode to, byte[] message) {
    Transport.Receiver receiver = nodes.get(to);
    if (receiver == null) {
      return false;
    }
    if (passes.test(MessageCodec.decode(message))) {
      receiver.received(from, message);
      if (doubled.getAsBoolean()) {
        receiver.received(from, message);
      }
    }
    return true;
  }

  void connect(NodeCode child) {
    NodeCode parent = child.parent().orElseThrow();
    nodes.get(parent).connected(child);
    nodes.get(child).connected(parent);
  }

  void cut(NodeCode child) {
    NodeCode parent = child.parent().orElseThrow();
    nodes.get(parent).disconnected(child, "cut");
    nodes.get(child).disconnected(parent, "cut");
  }

  void leave(NodeCode node) {
    nodes.remove(node);
  }
}
