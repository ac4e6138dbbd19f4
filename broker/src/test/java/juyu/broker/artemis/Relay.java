package juyu.broker.artemis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network between uplink and hub that can fall silent, or break on the uplink's side only. */
final class Relay implements AutoCloseable {

  private final ServerSocket server;
  private final int hubPort;
  private final List<Socket> nearUplink = new CopyOnWriteArrayList<>();
  private final List<Socket> nearHub = new CopyOnWriteArrayList<>();
  private volatile boolean silent;

  Relay(int hubPort) {
    this.hubPort = hubPort;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Nothing gets through any more, and nobody is told. */
  void fallSilent() {
    silent = true;
  }

  void speakAgain() {
    silent = false;
  }

  /** The uplink sees its connection break; the hub sees nothing. */
  void breakNearUplink() {
    nearUplink.forEach(Relay::closeQuietly);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket uplink = server.accept();
        Socket hub = new Socket(InetAddress.getLoopbackAddress(), hubPort);
        uplink.setTcpNoDelay(true);
        hub.setTcpNoDelay(true);
        nearUplink.add(uplink);
        nearHub.add(hub);
        Thread.ofVirtual().start(() -> copy(uplink, hub));
        Thread.ofVirtual().start(() -> copy(hub, uplink));
      } catch (IOException e) {
        closeQuietly(server);
      }
    }
  }

  private void copy(Socket from, Socket to) {
    byte[] buffer = new byte[64 * 1024];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int read;
      while ((read = in.read(buffer)) >= 0) {
        if (silent) {
          Site.soon().until(() -> !silent);
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // one side has gone; the other must not notice
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    silent = false;
    closeQuietly(server);
    nearUplink.forEach(Relay::closeQuietly);
    nearHub.forEach(Relay::closeQuietly);
  }
}
