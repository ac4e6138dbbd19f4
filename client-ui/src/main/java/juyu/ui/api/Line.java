package juyu.ui.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.ui.fx.Running;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;

/** The connection with a node: sends, and knows how it goes. Called from background threads. */
final class Line implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration SLOW = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final Work work;
  private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.THERE);

  Line(Work work) {
    this.work = work;
  }

  /** Changes on the UI thread. */
  ReadOnlyObjectProperty<Reach> reach() {
    return reach.getReadOnlyProperty();
  }

  /**
   * One exchange.
   *
   * @throws IOException if there is no answer; a {@link ConnectException} if nothing was sent
   */
  HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
    Running watch = work.later(SLOW, () -> become(Reach.SLOW));
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      become(Reach.THERE);
      return answer;
    } catch (IOException e) {
      become(Reach.AWAY);
      throw e;
    } finally {
      watch.cancel();
    }
  }

  /** Opens an answer that does not end; its body is read by the caller. */
  <T> HttpResponse<T> open(HttpRequest request, HttpResponse.BodyHandler<T> body)
      throws IOException, InterruptedException {
    try {
      HttpResponse<T> answer = http.send(request, body);
      become(Reach.THERE);
      return answer;
    } catch (IOException e) {
      become(Reach.AWAY);
      throw e;
    }
  }

  void become(Reach now) {
    UiThread.run(() -> reach.set(now));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
