package juyu.broker.sync;

import java.time.Duration;
import juyu.broker.sync.Message.Pair;
import juyu.model.sync.LinkStatus.State;
import juyu.model.value.NodeCode;

/**
 * The child's side: it starts every handshake, shows a sign of life each second, and starts anew
 * when the parent is silent, says that it does not know the session, or nothing comes back.
 */
final class ToParent extends Link {

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private boolean connected;
  private long offered;
  private int attempts;

  ToParent(Node node, NodeCode parent) {
    super(node, parent);
  }

  @Override
  void connected() {
    connected = true;
    attempts = 0;
    shakeHands();
  }

  @Override
  void disconnected(String why) {
    connected = false;
    super.disconnected(why);
  }

  private void shakeHands() {
    if (!connected) {
      return;
    }
    end(State.SHAKING_HANDS, status().detail());
    attempts++;
    offered = node.random().nextLong();
    heard();
    send(new Message.Hello(offered, node.process(), PROTOCOL, node.clock().millis()));
  }

  private void shakeHandsLater(State meanwhile, String why) {
    end(meanwhile, why);
    long pause = Math.min(FIRST_PAUSE_MILLIS << Math.min(attempts, 6), LONGEST_PAUSE_MILLIS);
    long jitter = node.random().nextLong(pause / 2 + 1);
    long mark = node.random().nextLong();
    offered = mark;
    node.scheduler()
        .after(
            Duration.ofMillis(pause + jitter),
            () -> {
              if (!isOpen() && offered == mark) {
                shakeHands();
              }
            });
  }

  @Override
  void on(Message message) {
    switch (message) {
      case Message.Welcome welcome -> welcome(welcome);
      case Message.Closed closed -> closed(closed);
      case Message.InSession in -> {
        if (isSession(in.pair())) {
          inSession(in);
        }
      }
      default -> {}
    }
  }

  private void welcome(Message.Welcome welcome) {
    if (isOpen() || welcome.pair().child() != offered) {
      return;
    }
    send(new Message.Ready(welcome.pair(), node.journal().head(in)));
    open(welcome.pair(), welcome.cursor());
    noteSkew(welcome.clockMillis());
  }

  private void closed(Message.Closed closed) {
    Pair named = closed.pair();
    if (isSession(named) || (!isOpen() && named.child() == offered)) {
      shakeHandsLater(closed.inUse() ? State.IN_USE : State.SHAKING_HANDS, closed.reason());
    }
  }

  @Override
  void beat() {
    if (!connected) {
      return;
    }
    if (isSilent()) {
      shakeHands();
    } else if (isOpen()) {
      attempts = 0;
      sendBeat();
      if (isStuck()) {
        giveUp("nothing came back");
      }
    }
  }

  @Override
  void giveUp(String why) {
    shakeHandsLater(State.SHAKING_HANDS, why);
  }
}
