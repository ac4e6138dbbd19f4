package juyu.station.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Action;
import juyu.model.journal.Subject;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderFuel;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatusView;
import juyu.model.order.StationOrderResource;
import juyu.model.store.Tx;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** Orders of this station: placed here, or by head office on its behalf. */
public final class Ordering {

  private final StationNode node;

  private Ordering(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    Ordering orders = new Ordering(node);
    node.server()
        .api()
        .get("/orders", Access.READ, orders::list)
        .get("/orders/{id}", Access.READ, orders::one)
        .post("/orders", StationNode.MANAGER, OrderFuel.class, orders::place);
  }

  private Page<StationOrderResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<UUID> before = paging.behind(UUID::fromString);
    return paging.page(
        node.store().read(tx -> orders(tx, before, paging.fetch())),
        order -> order.orderId().toString());
  }

  private List<StationOrderResource> orders(Tx tx, Optional<UUID> before, int most) {
    return OrderQueries.list(tx, Optional.of(node.code()), before, most).stream()
        .map(order -> resource(tx, order))
        .toList();
  }

  private Object one(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return node.store()
        .read(tx -> find(tx, id))
        .<Object>map(order -> order)
        .orElseGet(() -> Problem.notFound("order " + id));
  }

  private Optional<StationOrderResource> find(Tx tx, UUID id) {
    return OrderQueries.find(tx, id).map(order -> resource(tx, order));
  }

  private StationOrderResource resource(Tx tx, OrderStatusView order) {
    return StationOrderResource.of(
        order, node.journal().correlation(tx, Subject.of("order", order.orderId())));
  }

  private Object place(ApiRequest request, OrderFuel command) {
    return node.server()
        .command(
            request,
            action ->
                OrderRule.order(command, action.tx(), node.code(), action.newId())
                    .map(order -> placed(action, order)));
  }

  private Reply placed(Action action, FuelOrdered order) {
    action.record(order);
    action.tx().flush();
    return Reply.created(
        "/orders/" + order.orderId(), find(action.tx(), order.orderId()).orElseThrow());
  }
}
