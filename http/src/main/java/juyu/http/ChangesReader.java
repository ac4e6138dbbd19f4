package juyu.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader of a stream: the notices that wait for it, and its connection. */
final class ChangesReader {
  private static final Logger LOG = LoggerFactory.getLogger(ChangesReader.class);
  private static final int WAITING = 256;
  private static final byte[] OPEN = comment("open");
  private static final byte[] ALIVE = comment("alive");
  private static final Next SILENCE = new Next(Kind.SILENCE, ALIVE);
  private static final Next END = new Next(Kind.END, new byte[0]);

  private enum Kind {
    NOTICE,
    SILENCE,
    END
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  private record Next(Kind kind, byte[] bytes) {}

  private final BlockingQueue<Next> waiting = new ArrayBlockingQueue<>(WAITING);
  private final EndPoint connection;
  private final Duration heartbeat;
  private volatile boolean ended;

  ChangesReader(EndPoint connection, Duration heartbeat) {
    this.connection = connection;
    this.heartbeat = heartbeat;
  }

  static EndPoint connectionOf(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }

  /** Takes a notice for this reader, or cuts it off if too many wait. */
  void offer(byte[] notice) {
    if (!ended && !waiting.offer(new Next(Kind.NOTICE, notice))) {
      LOG.info("a reader of changes did not keep up and was cut off");
      connection.close();
      end();
    }
  }

  /** Lets {@link #pump} return after what it is writing now. */
  void end() {
    ended = true;
    while (!waiting.offer(END)) {
      waiting.clear();
    }
  }

  /** Writes notices as they come, and a sign of life when none does. */
  void pump(OutputStream out, BooleanSupplier stillAllowed) throws IOException {
    send(out, OPEN);
    for (Next next = next(); next.kind() != Kind.END; next = next()) {
      if (next.kind() == Kind.SILENCE && !stillAllowed.getAsBoolean()) {
        return;
      }
      send(out, next.bytes());
    }
  }

  private Next next() {
    try {
      Next next = waiting.poll(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
      return next == null ? SILENCE : next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return END;
    }
  }

  private static void send(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  private static byte[] comment(String words) {
    return (": " + words + "\n\n").getBytes(StandardCharsets.UTF_8);
  }
}
