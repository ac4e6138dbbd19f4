package juyu.broker.node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** Lets hub and store open side by side: keeps what the hub tells until the sync is there. */
final class Relay implements Receiver {

  private volatile @Nullable Receiver target;
  private final List<Consumer<Receiver>> early = new ArrayList<>();

  synchronized void to(Receiver receiver) {
    early.forEach(call -> call.accept(receiver));
    early.clear();
    target = receiver;
  }

  private void pass(Consumer<Receiver> call) {
    Receiver known = target;
    if (known == null) {
      passEarly(call);
    } else {
      call.accept(known);
    }
  }

  private synchronized void passEarly(Consumer<Receiver> call) {
    if (target == null) {
      early.add(call);
    } else {
      call.accept(target);
    }
  }

  @Override
  public void received(NodeCode from, byte[] message) {
    pass(receiver -> receiver.received(from, message));
  }

  @Override
  public void connected(NodeCode neighbour) {
    pass(receiver -> receiver.connected(neighbour));
  }

  @Override
  public void disconnected(NodeCode neighbour, String why) {
    pass(receiver -> receiver.disconnected(neighbour, why));
  }
}
