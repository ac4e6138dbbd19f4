package juyu.broker.artemis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import juyu.broker.sync.Transport.Receiver;
import juyu.model.value.NodeCode;

/** Writes down what a transport tells, one line each. */
final class Recorder implements Receiver {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void received(NodeCode from, byte[] message) {
    lines.add(from + " says " + new String(message, UTF_8));
  }

  @Override
  public void connected(NodeCode neighbour) {
    lines.add(neighbour + " connected");
  }

  @Override
  public void disconnected(NodeCode neighbour, String why) {
    lines.add(neighbour + " disconnected: " + why);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Only who came and went, in order. */
  List<String> comingsAndGoings() {
    return linesLike("connected");
  }

  List<String> linesLike(String part) {
    Stream<String> some = lines.stream().filter(line -> line.contains(part));
    return some.toList();
  }
}
