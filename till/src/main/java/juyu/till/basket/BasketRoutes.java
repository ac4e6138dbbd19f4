package juyu.till.basket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.people.Cashier;
import juyu.model.sale.BasketLine;
import juyu.model.value.Money;
import juyu.till.TillNode;
import juyu.till.signin.Seller;

/** Held baskets, as routes. */
public final class BasketRoutes {

  private final TillNode node;
  private final HeldBaskets baskets;

  private BasketRoutes(TillNode node) {
    this.node = node;
    this.baskets = node.baskets();
  }

  public static void register(TillNode node) {
    BasketRoutes routes = new BasketRoutes(node);
    node.server()
        .api()
        .get("/heldBaskets", Access.READ, request -> routes.list())
        .post("/heldBaskets", Access.READ, HoldBody.class, routes::hold)
        .post("/heldBaskets/{id}/resume", Access.READ, routes::settle)
        .delete("/heldBaskets/{id}", Access.READ, routes::settle);
  }

  /** A line: a quantity or an amount. */
  record LineBody(String productId, Optional<Qty> qty, Optional<Money> amount) {
    BasketLine line() {
      return new BasketLine(productId, qty.map(Qty::written), amount);
    }
  }

  /** A basket to put aside. */
  record HoldBody(Optional<String> name, List<LineBody> lines) {}

  /** A line as it was put aside. */
  record LineResource(String productId, Optional<String> qty, Optional<Money> amount) {}

  /** A list. */
  record Items<T>(List<T> items) {}

  /** A basket as the API shows it. */
  record Resource(
      UUID id,
      long number,
      String name,
      List<LineResource> lines,
      Cashier heldBy,
      Instant heldAt,
      long ageSeconds,
      Optional<Money> total) {

    static Resource of(HeldBasket basket, Optional<Money> total, Instant now) {
      return new Resource(
          basket.id(),
          basket.number(),
          basket.name(),
          basket.lines().stream()
              .map(line -> new LineResource(line.productId(), line.qty(), line.amount()))
              .toList(),
          basket.heldBy(),
          basket.heldAt(),
          basket.age(now).toSeconds(),
          total);
    }
  }

  private Items<Resource> list() {
    Instant now = node.journal().now();
    return new Items<>(
        baskets.list().stream()
            .map(waiting -> Resource.of(waiting.basket(), waiting.total(), now))
            .toList());
  }

  private Object hold(ApiRequest request, HoldBody body) {
    Seller seller = node.signIns().seller(request.actor());
    List<BasketLine> lines = body.lines().stream().map(LineBody::line).toList();
    return node.server()
        .command(
            request,
            action ->
                baskets
                    .hold(action, body.name().orElse(""), lines, seller)
                    .map(basket -> Resource.of(basket, Optional.empty(), action.now()))
                    .map(basket -> Reply.of(201, basket)));
  }

  private Object settle(ApiRequest request) {
    Seller seller = node.signIns().seller(request.actor());
    UUID id = request.path("id", As.ID);
    Object answer =
        node.server()
            .command(
                request,
                action ->
                    baskets
                        .settle(action, id, seller)
                        .map(basket -> Resource.of(basket, Optional.empty(), action.now())));
    return answer instanceof Outcome.Refused<?>(Refusal refusal) ? refused(refusal) : answer;
  }

  private static Problem refused(Refusal refusal) {
    return refusal.code().equals("basket.unknown")
        ? Problem.of(404, refusal.code(), refusal::words)
        : Problem.refused(refusal);
  }
}
