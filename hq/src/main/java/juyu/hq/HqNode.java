package juyu.hq;

import java.time.Clock;
import java.time.Duration;
import juyu.broker.node.NodeCore;
import juyu.hq.order.OrderRoutes;
import juyu.hq.overview.OverviewRoutes;
import juyu.hq.price.PriceRoutes;
import juyu.hq.product.ProductRoutes;
import juyu.hq.sale.SaleRoutes;
import juyu.hq.shipment.ShipmentRoutes;
import juyu.hq.station.StationRoutes;
import juyu.hq.stock.StockRoutes;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.node.NodeServer;
import juyu.http.people.DeskSignIns;
import juyu.http.people.PeopleRoutes;
import juyu.http.people.SignInRoutes;
import juyu.model.FuelStory;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.node.Part;
import juyu.model.node.Parts;
import juyu.model.order.Orders;
import juyu.model.people.People;
import juyu.model.price.Prices;
import juyu.model.product.Products;
import juyu.model.receiving.Receipts;
import juyu.model.sale.Sales;
import juyu.model.shift.Shifts;
import juyu.model.shipment.Shipments;
import juyu.model.station.Stations;
import juyu.model.stock.Stocks;
import juyu.model.tank.Tanks;
import juyu.model.value.NodeCode;

/**
 * Head office: products, prices, fuel orders and their shipments, and what all stations have in
 * stock and have sold.
 */
public final class HqNode implements Part {

  /** Who may change anything here; reading asks for a valid token only. */
  public static final Access ADMIN = Access.role(Actor.OWNER, "admin");

  private final Parts parts;
  private final NodeCore core;
  private final DeskSignIns signIns;
  private final NodeServer server;

  private HqNode(Parts parts, NodeCore core) {
    this.parts = parts;
    this.core = parts.add(core);
    this.signIns = parts.add(new DeskSignIns(core.journal()));
    this.server =
        parts.add(
            new NodeServer(
                core.journal(), core.config().folder(), core.clock(), core.sync()::links));
    StationRoutes.register(this);
    ProductRoutes.register(this);
    PriceRoutes.register(this);
    OrderRoutes.register(this);
    ShipmentRoutes.register(this);
    StockRoutes.register(this);
    SaleRoutes.register(this);
    OverviewRoutes.register(this);
    SignInRoutes.register(server, core.journal(), signIns);
    PeopleRoutes.register(server, core.journal(), ADMIN);
  }

  /** What head office writes, applies and explains. */
  public static Registry registry() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    Stations.register(registry);
    Tanks.register(registry);
    Products.register(registry);
    Prices.register(registry);
    Orders.register(registry);
    Shipments.register(registry);
    Receipts.register(registry);
    Stocks.register(registry);
    Sales.register(registry);
    Shifts.register(registry);
    People.register(registry);
    ShipmentRoutes.register(registry);
    return registry;
  }

  /**
   * Opens the store and the hub, begins to talk with the stations and to serve the API.
   *
   * @throws juyu.model.store.StoreException if the store cannot be opened
   */
  public static HqNode start(HqSettings settings, Clock clock, Ids ids) {
    Parts parts = new Parts();
    return parts.start(() -> {
      HqNode node = new HqNode(parts, NodeCore.open(settings.node(), registry(), clock, ids));
      node.begin(settings);
      return node;
    });
  }

  private void begin(HqSettings settings) {
    ShipmentRoutes.begin(core.journal(), settings.firstShipping());
    signIns.signOutLeftOver();
    core.start();
    core.every(Duration.ofMinutes(1), signIns::signOutExpired);
    server.start(settings.node().apiHost(), settings.node().apiPort(), signIns, "openapi/hq.yaml");
  }

  public NodeCode code() {
    return core.code();
  }

  public NodeCore core() {
    return core;
  }

  public Journal journal() {
    return core.journal();
  }

  public NodeServer server() {
    return server;
  }

  /** Where the API listens. */
  public String url() {
    return server.url();
  }

  /** Where stations connect. */
  public int hubPort() {
    return core.hubPort().orElseThrow();
  }

  @Override
  public void close() {
    parts.close();
  }

  @Override
  public void drop() {
    parts.drop();
  }
}
