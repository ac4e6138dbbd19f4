package juyu.hq.shipment;

import static juyu.hq.HqNode.ADMIN;

import java.util.Optional;
import java.util.UUID;
import juyu.hq.Codes;
import juyu.hq.HqNode;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.journal.Subject;
import juyu.model.order.FuelOrdered;
import juyu.model.order.OrderQueries;
import juyu.model.shipment.FuelShipped;
import juyu.model.shipment.LogisticsResource;
import juyu.model.shipment.ShipOrder;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShipmentResource;
import juyu.model.shipment.ShipmentView;
import juyu.model.shipment.ShippingMode;
import juyu.model.shipment.ShippingModeChanged;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;

/** Logistics: how orders become shipments. */
public final class ShipmentRoutes {

  private final Journal journal;
  private final Store store;
  private final NodeServer server;

  private ShipmentRoutes(HqNode node) {
    this.journal = node.journal();
    this.store = journal.store();
    this.server = node.server();
  }

  /** What logistics does by itself. Listed behind the features that keep orders and shipments. */
  public static void register(Registry registry) {
    registry
        .feature("logistics")
        .policy(ShipWhenOrdered.NAME, FuelOrdered.TYPE, new ShipWhenOrdered());
  }

  public static void register(HqNode node) {
    ShipmentRoutes shipments = new ShipmentRoutes(node);
    node.server()
        .api()
        .get("/shipments", Access.READ, shipments::list)
        .get("/shipments/{id}", Access.READ, shipments::one)
        .post("/shipments", ADMIN, ShipOrder.class, shipments::ship)
        .get("/logistics", Access.READ, request -> shipments.mode())
        .patch("/logistics", ADMIN, LogisticsResource.class, shipments::changeMode);
  }

  /** Lets logistics begin in {@code mode}, unless somebody has chosen one before. */
  public static void begin(Journal journal, ShippingMode mode) {
    journal.perform(
        By.actor("configuration", journal.newId()),
        action -> {
          ShippingModeChanged first = new ShippingModeChanged(mode);
          if (journal.about(action.tx(), first.subject()).isEmpty()) {
            action.record(first);
          }
          return mode;
        });
  }

  private Page<ShipmentResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<NodeCode> station = request.query("station", Codes.STATION);
    Optional<UUID> before = paging.behind(UUID::fromString);
    return paging
        .page(
            store.read(tx -> ShipmentQueries.list(tx, station, before, paging.fetch())),
            shipment -> shipment.orderId().toString())
        .map(ShipmentResource::of);
  }

  private ShipmentResource one(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return store
        .read(tx -> find(tx, id))
        .map(ShipmentResource::of)
        .orElseThrow(() -> Problem.notFound("shipment " + id));
  }

  private static Optional<ShipmentView> find(Tx tx, UUID id) {
    return tx.first(
            "select order_id from shipment where shipment_id = ?",
            row -> Values.id(row, "order_id"),
            id)
        .flatMap(order -> ShipmentQueries.ofOrder(tx, order));
  }

  private Object ship(ApiRequest request, ShipOrder wanted) {
    return server.command(
        request,
        action ->
            ShipmentRules.ship(
                    wanted, OrderQueries.find(action.tx(), wanted.orderId()), action.now())
                .map(shipment -> told(action, shipment))
                .map(told -> Reply.created("/shipments/" + told.shipmentId(), told)));
  }

  /** It belongs to the story of its order, as a shipment that is made by itself does. */
  private ShipmentResource told(Action action, FuelShipped shipment) {
    Event order = journal.about(action.tx(), Subject.of("order", shipment.orderId())).getFirst();
    action.record(order, shipment);
    return ShipmentResource.of(
        ShipmentQueries.ofOrder(action.tx(), shipment.orderId()).orElseThrow());
  }

  private LogisticsResource mode() {
    return new LogisticsResource(store.read(ShipmentQueries::mode));
  }

  private Object changeMode(ApiRequest request, LogisticsResource wanted) {
    return server.command(
        request,
        action -> {
          if (ShipmentQueries.mode(action.tx()) != wanted.shipping()) {
            action.record(new ShippingModeChanged(wanted.shipping()));
          }
          return Outcome.accepted(wanted);
        });
  }
}
