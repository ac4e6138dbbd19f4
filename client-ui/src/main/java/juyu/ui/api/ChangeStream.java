package juyu.ui.api;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import juyu.ui.fx.Running;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's server-sent events, read for as long as somebody listens. After a gap every listener
 * looks again, since it may have missed something. Used on the UI thread.
 */
public final class ChangeStream implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);

  /** What comes close together is one reason to look again. */
  private static final Duration TOGETHER = Duration.ofMillis(150);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** The node writes at least every 15 seconds. */
  private static final Duration SILENCE = Duration.ofSeconds(40);

  private final Work work;
  private final Line line;
  private final Supplier<HttpRequest.Builder> request;
  private final List<Listener> listeners = new ArrayList<>();
  private Optional<Running> reading = Optional.empty();
  private Optional<Running> silence = Optional.empty();
  private Duration pause = FIRST_PAUSE;
  private boolean gap;

  ChangeStream(Work work, Line line, Supplier<HttpRequest.Builder> request) {
    this.work = work;
    this.line = line;
    this.request = request;
  }

  /** Somebody who looks again when something changes. */
  private final class Listener {
    private final Predicate<Change> wanted;
    private final Runnable look;
    private boolean due;

    Listener(Predicate<Change> wanted, Runnable look) {
      this.wanted = wanted;
      this.look = look;
    }

    void hear(Change change) {
      if (wanted.test(change)) {
        lookSoon();
      }
    }

    void lookSoon() {
      if (!due) {
        due = true;
        work.later(TOGETHER, this::lookNow);
      }
    }

    private void lookNow() {
      due = false;
      if (listeners.contains(this)) {
        look.run();
      }
    }
  }

  /**
   * Looks again after each change of interest, and after each gap in the connection.
   *
   * @param types beginnings of events' types, such as {@code sale.}; none means all
   * @return ends it
   */
  public Runnable listen(Runnable look, String... types) {
    Predicate<Change> wanted =
        change -> types.length == 0 || Stream.of(types).anyMatch(change.type()::startsWith);
    Listener listener = new Listener(wanted, look);
    listeners.add(listener);
    if (reading.isEmpty()) {
      read();
    }
    return () -> stop(listener);
  }

  private void stop(Listener listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      cancel();
    }
  }

  /** Connects anew, as another person perhaps. */
  void restart() {
    if (reading.isPresent()) {
      cancel();
      gap = true;
      read();
    }
  }

  private void read() {
    waitForSound();
    reading = Optional.of(work.run(this::follow, this::lost, failed -> lost(true)));
  }

  /**
   * @param wasThere or nobody answered; not so if the node would not let us listen
   */
  private void lost(boolean wasThere) {
    if (wasThere) {
      line.become(Reach.AWAY);
    }
    LOG.debug("the stream of changes ended; again in {}", pause);
    gap = true;
    endSilence();
    reading = Optional.of(work.later(pause, this::read));
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  /** Reads until the end; whether it was let in. */
  private boolean follow() throws IOException, InterruptedException {
    HttpRequest get = request.get().header("Accept", "text/event-stream").GET().build();
    HttpResponse<Stream<String>> answer = line.open(get, HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      boolean open = answer.statusCode() == 200;
      if (open) {
        UiThread.run(this::opened);
        lines.forEach(this::hear);
      }
      return open;
    }
  }

  private void opened() {
    pause = FIRST_PAUSE;
    waitForSound();
    if (gap) {
      gap = false;
      listeners.forEach(Listener::lookSoon);
    }
  }

  private void hear(String text) {
    UiThread.run(this::waitForSound);
    if (text.startsWith("data:")) {
      byte[] json = text.substring(5).strip().getBytes(StandardCharsets.UTF_8);
      Change change = ClientJson.read(json, Change.class);
      UiThread.run(() -> List.copyOf(listeners).forEach(listener -> listener.hear(change)));
    }
  }

  private void waitForSound() {
    endSilence();
    silence = Optional.of(work.later(SILENCE, this::restart));
  }

  private void endSilence() {
    silence.ifPresent(Running::cancel);
    silence = Optional.empty();
  }

  private void cancel() {
    reading.ifPresent(Running::cancel);
    reading = Optional.empty();
    endSilence();
  }

  @Override
  public void close() {
    listeners.clear();
    cancel();
  }
}
