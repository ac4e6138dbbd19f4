package juyu.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells windows that something has changed, as server-sent events. A notice says what to look at
 * again; it is never the truth itself, so one that is lost does no harm once the reader connects
 * again. Publishing never waits: a reader that does not keep up is cut off.
 */
public final class Changes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
  private static final Pattern TOPIC = Pattern.compile("[a-z0-9][a-z0-9.-]*");
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Set<ChangesReader> readers = ConcurrentHashMap.newKeySet();
  private final Duration heartbeat;
  private volatile boolean closed;

  public Changes() {
    this(HEARTBEAT);
  }

  Changes(Duration heartbeat) {
    this.heartbeat = heartbeat;
  }

  /**
   * Sends a notice to whoever reads now. Call it after the commit; it never blocks, and what goes
   * wrong here is logged, because the change itself is done.
   *
   * @param topic the event's name, such as {@code sale}
   * @param data a small record
   */
  public void publish(String topic, Object data) {
    if (!TOPIC.matcher(topic).matches()) {
      throw new IllegalArgumentException("'%s' is no topic".formatted(topic));
    }
    if (readers.isEmpty()) {
      return;
    }
    try {
      byte[] notice = notice(topic, data);
      readers.forEach(reader -> reader.offer(notice));
    } catch (RuntimeException e) {
      LOG.error("a notice on {} was not sent", topic, e);
    }
  }

  /** How many read now. */
  public int readers() {
    return readers.size();
  }

  private static byte[] notice(String topic, Object data) {
    String json = new String(Json.bytes(data), StandardCharsets.UTF_8);
    return "event: %s\ndata: %s\n\n".formatted(topic, json).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes to one reader until it or this side closes; blocks its thread, which is a virtual one.
   */
  void serve(Context context, BooleanSupplier stillAllowed) {
    ChangesReader reader = new ChangesReader(ChangesReader.connectionOf(context.req()), heartbeat);
    readers.add(reader);
    try {
      if (closed) {
        throw Problem.unavailable("stopping", Texts.HTTP.text("detail.stopping"));
      }
      HttpServletResponse response = context.res();
      response.setContentType("text/event-stream; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      reader.pump(response.getOutputStream(), stillAllowed);
    } catch (IOException e) {
      LOG.debug("a reader of changes is gone", e);
    } finally {
      readers.remove(reader);
    }
  }

  /** Ends every stream and takes no new ones. */
  @Override
  public void close() {
    closed = true;
    readers.forEach(ChangesReader::end);
  }
}
