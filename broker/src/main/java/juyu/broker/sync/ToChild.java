package juyu.broker.sync;

import java.util.Optional;
import java.util.UUID;
import juyu.broker.sync.Message.Pair;
import juyu.model.sync.LinkStatus.State;
import juyu.model.value.NodeCode;

/**
 * The parent's side: it answers. A first message alone changes nothing, for it may be an old one
 * that comes again; only the child's second, which carries both numbers, replaces a session.
 */
final class ToChild extends Link {

  private Optional<Offer> offer = Optional.empty();
  private Optional<UUID> process = Optional.empty();

  private record Offer(Pair pair, UUID process) {}

  ToChild(Node node, NodeCode child) {
    super(node, child);
  }

  @Override
  void connected() {
    show(State.SHAKING_HANDS, "");
  }

  @Override
  void on(Message message) {
    switch (message) {
      case Message.Hello hello -> hello(hello);
      case Message.Ready ready -> ready(ready);
      case Message.InSession in -> {
        if (isSession(in.pair())) {
          if (in instanceof Message.Beat) {
            sendBeat();
          }
          inSession(in);
        } else {
          send(new Message.Closed(in.pair(), false, "this handshake is not known here"));
        }
      }
      default -> {}
    }
  }

  private void hello(Message.Hello hello) {
    boolean another = isOpen() && !process.equals(Optional.of(hello.process()));
    if (another && heardLately()) {
      send(
          new Message.Closed(
              new Pair(hello.child(), 0), true, "another process is connected as " + neighbour));
      show(State.OPEN, "a second process asked to connect under this name and was refused");
      return;
    }
    Pair pair = new Pair(hello.child(), node.random().nextLong());
    offer = Optional.of(new Offer(pair, hello.process()));
    noteSkew(hello.clockMillis());
    send(new Message.Welcome(pair, node.journal().head(in), node.clock().millis()));
  }

  private void ready(Message.Ready ready) {
    Optional<Offer> accepted = offer.filter(o -> o.pair().equals(ready.pair()));
    if (accepted.isPresent()) {
      process = accepted.map(Offer::process);
      offer = Optional.empty();
      open(ready.pair(), ready.cursor());
    } else if (!isSession(ready.pair())) {
      send(new Message.Closed(ready.pair(), false, "this handshake is not known here"));
    }
  }

  @Override
  void beat() {
    if (isOpen() && isStuck()) {
      giveUp("nothing came back");
    }
  }

  @Override
  void giveUp(String why) {
    session().ifPresent(pair -> send(new Message.Closed(pair, false, why)));
    end(State.SHAKING_HANDS, why);
  }
}
