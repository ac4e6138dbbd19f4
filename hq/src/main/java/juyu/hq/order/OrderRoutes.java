package juyu.hq.order;

import static juyu.hq.HqNode.ADMIN;

import java.util.UUID;
import juyu.hq.HqNode;
import juyu.hq.station.KnownStation;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.Journal;
import juyu.model.journal.Subject;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderEvent;
import juyu.model.order.OrderFuelFor;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderResource;
import juyu.model.order.OrderStatusResource;
import juyu.model.order.OrderStatusView;
import juyu.model.product.ProductQueries;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import juyu.model.value.Page;

/** Fuel orders, and how far each has come. */
public final class OrderRoutes {

  private final Journal journal;
  private final Store store;
  private final NodeServer server;

  private OrderRoutes(HqNode node) {
    this.journal = node.journal();
    this.store = journal.store();
    this.server = node.server();
  }

  public static void register(HqNode node) {
    OrderRoutes orders = new OrderRoutes(node);
    node.server()
        .api()
        .get("/orders", Access.READ, orders::list)
        .get("/orders/{id}", Access.READ, orders::one)
        .post("/orders", ADMIN, OrderFuelFor.class, orders::place)
        .delete("/orders/{id}", ADMIN, orders::cancel)
        .get("/orderStatuses", Access.READ, orders::statuses);
  }

  private Page<OrderResource> list(ApiRequest request) {
    return store.read(OrderList.of(request)::page).map(OrderResource::of);
  }

  private Page<OrderStatusResource> statuses(ApiRequest request) {
    return store.read(tx -> OrderList.of(request).page(tx).map(order -> status(tx, order)));
  }

  private OrderStatusResource status(Tx tx, OrderStatusView order) {
    return OrderStatusResource.of(
        order, journal.correlation(tx, Subject.of("order", order.orderId())));
  }

  private OrderResource one(ApiRequest request) {
    return OrderResource.of(store.read(tx -> found(tx, request)));
  }

  private static OrderStatusView found(Tx tx, ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return OrderQueries.find(tx, id).orElseThrow(() -> Problem.notFound("order " + id));
  }

  private Object place(ApiRequest request, OrderFuelFor wanted) {
    return server.command(
        request,
        action ->
            decide(action, wanted)
                .map(order -> told(action, order))
                .map(told -> Reply.created("/orders/" + told.orderId(), told)));
  }

  private static Outcome<FuelOrdered> decide(Action action, OrderFuelFor wanted) {
    return OrderRules.place(
        wanted,
        KnownStation.require(action.tx(), "station", wanted.station()),
        ProductQueries.find(action.tx(), wanted.productId()),
        action.newId());
  }

  private Object cancel(ApiRequest request) {
    return server.command(
        request,
        action ->
            OrderRules.cancel(found(action.tx(), request), request.query("reason").orElse(""))
                .map(cancel -> told(action, cancel)));
  }

  /**
   * The order as it is when all that the event causes is done. What comes after the order belongs
   * to its story.
   */
  private OrderResource told(Action action, OrderEvent event) {
    journal.about(action.tx(), event.subject()).stream()
        .findFirst()
        .ifPresentOrElse(order -> action.record(order, event), () -> action.record(event));
    return OrderResource.of(OrderQueries.find(action.tx(), event.orderId()).orElseThrow());
  }
}
