package juyu.ui.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import juyu.http.Api;
import juyu.http.ApiRequest;
import juyu.http.ApiServer;
import juyu.http.ApiSettings;
import juyu.http.Changes;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.problem.Problem;
import juyu.model.value.Money;

/** A node's server with the few routes that the tests of the client call. */
final class Desk implements AutoCloseable {

  static final String TOKEN = "lee-token";

  record Order(String id, Money total, Optional<String> note) {}

  record PlaceOrder(String product, long qty) {}

  Changes changes = new Changes();
  final List<String> keys = new CopyOnWriteArrayList<>();
  final AtomicInteger port = new AtomicInteger();
  private ApiServer server;

  Desk() {
    server = start(0);
    port.set(server.port());
  }

  private ApiServer start(int wanted) {
    return ApiServer.start(
        routes(),
        ApiSettings.local(Desk::who, "openapi/desk.yaml").withAddress("127.0.0.1", wanted));
  }

  private static Optional<Actor> who(String token) {
    return token.equals(TOKEN) ? Optional.of(Actor.of("lee", "manager")) : Optional.empty();
  }

  private Api routes() {
    return new Api()
            .get("/orders/{id}", Access.READ, this::order)
            .get("/orders", Access.READ, this::orders)
            .post("/orders", Access.READ, PlaceOrder.class, this::place)
            .post("/orders/{id}/cancel", Access.role("owner"), request -> Reply.noContent())
            .post("/nothing", Access.READ, request -> Reply.noContent())
            .stream("/changes", Access.READ, changes);
  }

  private Object order(ApiRequest request) {
    String id = request.path("id", juyu.http.As.TEXT);
    return id.equals("a b+ü")
        ? new Order(id, Money.of(50_000), Optional.empty())
        : Problem.notFound("order " + id);
  }

  private Object orders(ApiRequest request) {
    Optional<String> after = request.query("after", juyu.http.As.TEXT);
    int from = after.map(Integer::parseInt).orElse(0);
    List<Order> page = new ArrayList<>();
    for (int i = from; i < from + 2; i++) {
      page.add(new Order("o" + i, Money.of(i), Optional.of("n")));
    }
    return new Items<>(
        page, from + 2 < 6 ? Optional.of(String.valueOf(from + 2)) : Optional.empty());
  }

  private Object place(ApiRequest request, PlaceOrder order) {
    keys.add(request.idempotencyKey().orElse("none"));
    return order.qty() > 0
        ? Reply.ok(new Order("o9", Money.of(order.qty()), Optional.empty()))
        : Problem.invalid(
            "qty",
            language -> language.getLanguage().equals("ko") ? "0보다 커야 합니다" : "must be more than 0");
  }

  String url() {
    return "http://127.0.0.1:" + port.get();
  }

  void stop() {
    changes.close();
    server.close();
  }

  /** On the same port as before. */
  void startAgain() {
    changes = new Changes();
    server = start(port.get());
  }

  @Override
  public void close() {
    changes.close();
    server.close();
  }
}
