package juyu.app.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network cable on this machine: whoever connects to its near end reaches the port that it is
 * plugged into. It can be pulled, which cuts what goes through it, and plugged in again. Until it
 * is plugged in for the first time, whoever connects waits.
 */
public final class Cable implements AutoCloseable {

  private enum State {
    NEW,
    PLUGGED,
    PULLED
  }

  private static final int WAITING_ROOM = 50;

  private final int port;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private ServerSocket near;
  private State state = State.NEW;
  private int far;

  /** A new cable, not plugged in yet. */
  public Cable() {
    near = listen(0);
    port = near.getLocalPort();
    accept(near);
  }

  private static ServerSocket listen(int port) {
    try {
      return new ServerSocket(port, WAITING_ROOM, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free for a cable", e);
    }
  }

  /** Where its near end listens, while it is not pulled. */
  public int port() {
    return port;
  }

  /** Plugs it into a port of this machine. */
  public synchronized void plug(int port) {
    far = port;
    if (state == State.PULLED) {
      near = listen(this.port);
      accept(near);
    }
    state = State.PLUGGED;
    notifyAll();
  }

  /** Plugs it in where it was. */
  public synchronized void plugAgain() {
    plug(far);
  }

  /** Pulls it: what goes through it breaks off, and nobody gets through any more. */
  public synchronized void pull() {
    state = State.PULLED;
    notifyAll();
    try {
      near.close();
    } catch (IOException e) {
      // nobody can use it either way
    }
    connections.forEach(Cable::cut);
  }

  private void accept(ServerSocket end) {
    Thread.ofVirtual().name("cable-" + port).start(() -> acceptAll(end));
  }

  private void acceptAll(ServerSocket end) {
    try {
      while (true) {
        Socket caller = end.accept();
        connections.add(caller);
        Thread.ofVirtual().name("cable-" + port() + "-in").start(() -> carry(caller));
      }
    } catch (IOException e) {
      // pulled: nobody can call any more
    }
  }

  private void carry(Socket caller) {
    try {
      OptionalInt port = whereItLeads();
      if (port.isPresent()) {
        carry(caller, port.getAsInt());
      }
    } catch (IOException e) {
      // one end has gone, and so does the other
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cut(caller);
      connections.remove(caller);
    }
  }

  /** Waits for the cable to be plugged in; nothing if it was pulled. */
  private synchronized OptionalInt whereItLeads() throws InterruptedException {
    while (state == State.NEW) {
      wait();
    }
    return state == State.PLUGGED ? OptionalInt.of(far) : OptionalInt.empty();
  }

  private void carry(Socket caller, int port) throws IOException, InterruptedException {
    try (Socket called = new Socket(InetAddress.getLoopbackAddress(), port)) {
      caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
      called.setOption(StandardSocketOptions.TCP_NODELAY, true);
      connections.add(called);
      Thread back =
          Thread.ofVirtual().name("cable-" + port() + "-out").start(() -> pump(called, caller));
      if (isPulled()) {
        cut(called);
      }
      pump(caller, called);
      back.join();
      connections.remove(called);
    }
  }

  private synchronized boolean isPulled() {
    return state == State.PULLED;
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      cut(from);
      cut(to);
    }
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it was as good as closed
    }
  }

  @Override
  public void close() {
    pull();
  }
}
