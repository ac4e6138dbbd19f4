package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import juyu.http.access.Access;
import org.junit.jupiter.api.Test;

class StopTest {

  @Test
  void stopsWithinTwoSecondsEvenWithStreamsOpen() {
    Shop shop = new Shop();
    CompletableFuture<HttpResponse<Stream<String>>> stream =
        shop.client.sendAsync(shop.cashier.request("/changes").build(), BodyHandlers.ofLines());
    await().until(() -> shop.changes.readers() == 1);
    shop.cashier.get("/whoami");

    long before = System.nanoTime();
    shop.server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    assertThat(stream.join().body().toList()).startsWith(": open");
    assertThat(ours()).isEmpty();
    shop.close();
  }

  @Test
  void whatRunsMayFinish() {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch mayFinish = new CountDownLatch(1);
    Api api =
        new Api()
            .get(
                "/slow",
                Access.OPEN,
                request -> {
                  running.countDown();
                  mayFinish.await();
                  return "done";
                });
    ApiServer server =
        ApiServer.start(api, ApiSettings.local(token -> Optional.empty(), "openapi/sample.yaml"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      Caller caller = new Caller(client, server.url(), "");
      CompletableFuture<Caller.Answer> answer =
          CompletableFuture.supplyAsync(() -> caller.get("/slow"));
      awaitOf(running);
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
      await().until(() -> caller.get("/health/live").status() == 503);
      mayFinish.countDown();

      assertThat(answer.join().body()).isEqualTo("\"done\"");
      stopping.join();
      assertThat(ours()).isEmpty();
    }
  }

  @Test
  void stoppingTwiceIsStoppingOnce() {
    Shop shop = new Shop();

    shop.close();
    shop.close();

    assertThat(ours()).isEmpty();
  }

  @Test
  void aPortThatIsTakenIsSaidAndNothingIsLeftBehind() {
    try (Shop shop = new Shop()) {
      ApiSettings same =
          ApiSettings.local(Shop.tokens(), "openapi/sample.yaml")
              .withAddress("127.0.0.1", shop.server.port());

      assertThatThrownBy(() -> ApiServer.start(new Api(), same))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseInstanceOf(BindException.class)
          .hasMessageContaining("cannot listen on 127.0.0.1:" + shop.server.port());
    }
    assertThat(ours()).isEmpty();
  }

  private static void awaitOf(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The threads that the server has started and not ended. */
  private static Stream<String> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("api") || name.contains("etty") || name.contains("avalin"));
  }
}
