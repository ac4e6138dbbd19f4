package juyu.ui.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;
import tools.jackson.core.JacksonException;

/**
 * A node's API as a window uses it. Its calls block: they belong into {@link Work}. What is not
 * answered as asked is thrown as {@link ApiException}, with words in the window's language.
 */
public final class ApiClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TRIES = 3;

  private final URI base;
  private final Texts texts;
  private final Line line;
  private final Problems problems;
  private final ChangeStream changes;
  private volatile Optional<String> token = Optional.empty();
  private volatile Runnable signedOut = () -> {};

  /**
   * @param base where the node listens, such as {@code http://127.0.0.1:7070}
   */
  public ApiClient(URI base, Texts texts, Work work) {
    this.base = base;
    this.texts = texts;
    this.line = new Line(work);
    this.problems = new Problems(texts);
    this.changes = new ChangeStream(work, line, () -> request(Address.of("/changes")));
  }

  /** From now on the bearer of this token asks. */
  public void signIn(String bearerToken) {
    token = Optional.of(bearerToken);
    changes.restart();
  }

  /** From now on nobody asks. */
  public void signOut() {
    token = Optional.empty();
    changes.restart();
  }

  /** What happens, on the UI thread, when the node no longer takes the token. */
  public void whenSignedOut(Runnable action) {
    signedOut = action;
  }

  /** Whether the node answers; changes on the UI thread. */
  public ReadOnlyObjectProperty<Reach> reach() {
    return line.reach();
  }

  /** What changes at the node, as it changes. */
  public ChangeStream changes() {
    return changes;
  }

  public <T> T get(Address address, Class<T> type) {
    return read(exchange(request(address).GET()).body(), type);
  }

  /** Part of a list. */
  public <T> Items<T> list(Address address, Class<T> item) {
    try {
      return ClientJson.items(exchange(request(address).GET()).body(), item);
    } catch (JacksonException e) {
      throw problems.unreadable(e);
    }
  }

  /**
   * All of a list, page by page.
   *
   * @param most how many at most; a longer list is cut there
   */
  public <T> List<T> all(Address address, Class<T> item, int most) {
    List<T> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Items<T> page = list(address.with("after", after), item);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && all.size() < most);
    return all.size() > most ? all.subList(0, most) : all;
  }

  /** Whatever is there: a picture, a printout. */
  public byte[] bytes(Address address) {
    return exchange(request(address).GET()).body();
  }

  /**
   * Sends a command, again with the same key if the answer is lost on the way.
   *
   * @throws ApiException refused, or no answer: then it may have happened or not, and the same
   *     command can be sent once more
   */
  public <T> T send(Command<T> command) {
    HttpRequest.Builder request = request(command.address());
    request.header("Idempotency-Key", command.key().toString());
    byte[] body = command.body().equals("") ? new byte[0] : ClientJson.bytes(command.body());
    if (body.length > 0) {
      request.header("Content-Type", "application/json");
    }
    request.method(command.method().name(), BodyPublishers.ofByteArray(body));
    return read(exchange(request).body(), command.answer());
  }

  /** Sends a POST that is made here. */
  public <T> T post(Address address, Object body, Class<T> answer) {
    return send(Command.post(address, body, answer));
  }

  private HttpRequest.Builder request(Address address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(address.path()))
            .header("Accept-Language", texts.locale().toLanguageTag());
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    return request;
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(PATIENCE).build();
    for (int tried = 1; ; tried++) {
      try {
        return accepted(line.exchange(request));
      } catch (ConnectException | HttpTimeoutException e) {
        throw problems.away();
      } catch (IOException e) {
        if (tried == TRIES) {
          throw problems.away();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw problems.away();
      }
    }
  }

  private HttpResponse<byte[]> accepted(HttpResponse<byte[]> answer) {
    if (answer.statusCode() == 401 && token.isPresent()) {
      UiThread.run(signedOut);
    }
    if (answer.statusCode() >= 300) {
      throw problems.of(answer);
    }
    return answer;
  }

  private <T> T read(byte[] body, Class<T> type) {
    if (type == Nothing.class) {
      return type.cast(new Nothing());
    }
    try {
      return ClientJson.read(body, type);
    } catch (JacksonException e) {
      throw problems.unreadable(e);
    }
  }

  @Override
  public void close() {
    changes.close();
    line.close();
  }
}
