package juyu.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import juyu.http.Api;
import juyu.http.ApiRequest;
import juyu.http.ApiServer;
import juyu.http.ApiSettings;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
  private static final Instant NOW = Instant.parse("2026-02-14T05:06:07Z");

  record Sell(String what) {}

  record Sold(String what, int number, String status) {}

  @TempDir Path folder;
  private final AtomicInteger runs = new AtomicInteger();
  private final Idempotency idempotency =
      new Idempotency(Clock.fixed(NOW, ZoneOffset.UTC), "secret");
  private final HttpClient client = HttpClient.newHttpClient();
  private Store store;
  private ApiServer server;

  @BeforeEach
  void open() {
    store = Store.open(StoreSettings.sqlite(folder), List.of());
    server = serve(store);
  }

  @AfterEach
  void close() {
    server.close();
    store.close();
    client.close();
  }

  private ApiServer serve(Store where) {
    Access sell = Access.role("cashier");
    Api api =
        new Api()
            .post("/sales", sell, Sell.class, (request, sale) -> sell(where, request, sale))
            .post("/live", sell, Sell.class, (request, sale) -> live(where, request, sale))
            .post("/looked-up", sell, Sell.class, (request, sale) -> lookedUp(where, request))
            .post("/refused", sell, request -> refused(where, request))
            .delete("/sales/{id}", sell, request -> delete(where, request));
    return ApiServer.start(
        api,
        ApiSettings.local(token -> Optional.of(Actor.of(token, "cashier")), "openapi/sample.yaml"));
  }

  private Object sell(Store where, ApiRequest request, Sell sale) {
    return where.write(tx -> idempotency.once(tx, request, () -> sold(sale)));
  }

  private Outcome<Object> sold(Sell sale) {
    int number = runs.incrementAndGet();
    if (sale.what().equals("broken") && number == 1) {
      throw new IllegalStateException("the first run breaks");
    }
    return Outcome.accepted(
        Reply.created("/sales/" + number, new Sold(sale.what(), number, "safe here")));
  }

  private Object live(Store where, ApiRequest request, Sell sale) {
    return where.write(tx ->
        idempotency.once(
            tx,
            request,
            () -> sold(sale),
            made -> made,
            stored -> {
              Sold first = stored.body(Sold.class);
              return new Sold(first.what(), first.number(), "applied at the station");
            }));
  }

  /** Looks first, as whoever takes a payment before the transaction; then runs. */
  private Object lookedUp(Store where, ApiRequest request) {
    return where
        .read(tx -> idempotency.answered(tx, request))
        .<Object>map(stored -> "seen: " + stored.body(Sold.class).number())
        .orElseGet(() -> sell(where, request, new Sell("looked up")));
  }

  private Object refused(Store where, ApiRequest request) {
    return where.write(tx ->
        idempotency.once(
            tx,
            request,
            () ->
                runs.incrementAndGet() == 1
                    ? Problem.conflict("shift.closed", "No shift.")
                    : Reply.noContent()));
  }

  private Object delete(Store where, ApiRequest request) {
    return where.write(tx ->
        idempotency.once(
            tx,
            request,
            () -> {
              runs.incrementAndGet();
              return Reply.noContent();
            }));
  }

  private HttpResponse<String> post(String path, String key, String what) {
    return send(server, "kim", "POST", path, key, "{\"what\":\"%s\"}".formatted(what));
  }

  private HttpResponse<String> send(
      ApiServer to, String actor, String method, String path, String key, String body) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(to.url() + path))
              .header("Authorization", "Bearer " + actor)
              .header("Idempotency-Key", key)
              .method(method, BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String replayed(HttpResponse<String> response) {
    return response.headers().firstValue("Idempotency-Replayed").orElse("");
  }

  @Test
  void anAnswerCanBeLookedUpBeforeAnythingIsDone() {
    assertThat(post("/looked-up", "k1", "a").statusCode()).isEqualTo(201);
    assertThat(post("/looked-up", "k1", "a").body()).contains("seen: 1");
    assertThat(post("/looked-up", "k1", "b").statusCode()).isEqualTo(422);
    assertThat(post("/looked-up", "k2", "b").statusCode()).isEqualTo(201);
    assertThat(runs).hasValue(2);
  }

  @Test
  void theSameRequestIsRunOnceAndAnsweredTwice() {
    HttpResponse<String> first = post("/sales", "key-1", "fuel");
    HttpResponse<String> again = post("/sales", "key-1", "fuel");

    assertThat(runs).hasValue(1);
    assertThat(first.statusCode()).isEqualTo(again.statusCode()).isEqualTo(201);
    assertThat(first.body())
        .isEqualTo(again.body())
        .isEqualTo("{\"what\":\"fuel\",\"number\":1,\"status\":\"safe here\"}");
    assertThat(again.headers().firstValue("Location")).contains("/sales/1");
    assertThat(again.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(replayed(first)).isEmpty();
    assertThat(replayed(again)).isEqualTo("true");
  }

  @Test
  void anAnswerWithoutABodyIsKeptToo() {
    HttpResponse<String> first = send(server, "kim", "DELETE", "/sales/1", "key-1", "");
    HttpResponse<String> again = send(server, "kim", "DELETE", "/sales/1", "key-1", "");

    assertThat(runs).hasValue(1);
    assertThat(first.statusCode()).isEqualTo(again.statusCode()).isEqualTo(204);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aRepeatedRequestMayBeToldHowItIsNow() {
    post("/live", "key-1", "fuel");
    HttpResponse<String> again = post("/live", "key-1", "fuel");

    assertThat(runs).hasValue(1);
    assertThat(again.body())
        .isEqualTo("{\"what\":\"fuel\",\"number\":1,\"status\":\"applied at the station\"}");
  }

  @Test
  void theKeyOfAnotherRequestIsRefused() {
    post("/sales", "key-1", "fuel");

    assertThat(post("/sales", "key-1", "snack").statusCode()).isEqualTo(422);
    assertThat(post("/sales?x=1", "key-1", "fuel").statusCode()).isEqualTo(422);
    assertThat(post("/live", "key-1", "fuel").body()).contains("urn:juyu:problem:key-reused");
    assertThat(runs).hasValue(1);
  }

  @Test
  void twoPeopleMayUseTheSameKey() {
    String body = "{\"what\":\"fuel\"}";

    assertThat(send(server, "kim", "POST", "/sales", "key-1", body).body()).contains(":1,");
    assertThat(send(server, "lee", "POST", "/sales", "key-1", body).body()).contains(":2,");
  }

  @Test
  void anotherKeyIsAnotherSale() {
    post("/sales", "key-1", "fuel");
    post("/sales", "key-2", "fuel");

    assertThat(runs).hasValue(2);
  }

  @Test
  void aRefusalLeavesTheKeyFree() {
    assertThat(post("/refused", "key-1", "x").statusCode()).isEqualTo(409);
    assertThat(post("/refused", "key-1", "x").statusCode()).isEqualTo(204);
  }

  @Test
  void whatBreaksLeavesTheKeyFree() {
    assertThat(post("/sales", "key-1", "broken").statusCode()).isEqualTo(500);
    assertThat(post("/sales", "key-1", "broken").statusCode()).isEqualTo(201);
  }

  @Test
  void aKeyMayHave128Characters() {
    assertThat(post("/sales", "x".repeat(128), "fuel").statusCode()).isEqualTo(201);
    HttpResponse<String> tooLong = post("/sales", "x".repeat(129), "fuel");

    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("\"field\":\"Idempotency-Key\"");
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThat(post("/sales", "", "fuel").statusCode()).isEqualTo(400);
    assertThat(runs).hasValue(0);
  }

  @Test
  void manyAtOnceRunOnce() {
    List<HttpResponse<String>> answers = race(List.of(server));

    assertThat(runs).hasValue(1);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
    assertThat(answers).extracting(IdempotencyTest::replayed).containsOnlyOnce("");
  }

  @Test
  void manyAtOnceRunOnceWhereADatabaseLetsSeveralWrite() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Store one = Store.open(postgres(postgres, "one"), List.of());
        Store other = Store.open(postgres(postgres, "other"), List.of());
        ApiServer first = serve(one);
        ApiServer second = serve(other)) {
      List<HttpResponse<String>> answers = race(List.of(first, second));

      assertThat(runs).hasValue(1);
      assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
    }
  }

  private StoreSettings postgres(EmbeddedPostgres postgres, String name) {
    return new StoreSettings(
        folder.resolve(name),
        Optional.of(
            new StoreSettings.Postgres(
                postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")));
  }

  private List<HttpResponse<String>> race(List<ApiServer> servers) {
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 16)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> {
                      await(start);
                      return send(
                          servers.get(i % servers.size()),
                          "kim",
                          "POST",
                          "/sales",
                          "key-1",
                          "{\"what\":\"fuel\"}");
                    },
                    task -> Thread.ofVirtual().start(task)))
            .toList();
    start.countDown();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void oldAnswersAreForgotten() {
    post("/sales", "key-1", "fuel");
    Idempotency later =
        new Idempotency(Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC), "secret");

    assertThat(store.<Integer>write(tx -> idempotency.forget(tx, Duration.ofDays(1)))).isZero();
    assertThat(store.<Integer>write(tx -> later.forget(tx, Duration.ofDays(1)))).isOne();
  }
}
