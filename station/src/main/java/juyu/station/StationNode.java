package juyu.station;

import java.time.Clock;
import java.time.Duration;
import juyu.broker.node.NodeCore;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.node.NodeServer;
import juyu.http.people.DeskSignIns;
import juyu.http.people.PeopleRoutes;
import juyu.http.people.SignInRoutes;
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
import juyu.model.store.Store;
import juyu.model.tank.Tanks;
import juyu.model.value.NodeCode;
import juyu.station.order.Ordering;
import juyu.station.price.PriceBoard;
import juyu.station.product.ProductMasters;
import juyu.station.receiving.Arrivals;
import juyu.station.receiving.FuelReceiving;
import juyu.station.receiving.GoodsReceiving;
import juyu.station.sale.SalesBook;
import juyu.station.sale.SalesTotals;
import juyu.station.shift.ShiftReports;
import juyu.station.stock.StockKeeping;
import juyu.station.tank.TankFarm;
import juyu.station.today.Today;

/**
 * One station: its stock and tanks, its orders and what arrives, prices in force, people, and what
 * its tills sell. All of it works while head office is away.
 */
public final class StationNode implements Part {

  /** Who may change anything here; reading asks for a valid token only. */
  public static final Access MANAGER = Access.role(Actor.OWNER, "manager");

  private final Parts parts;
  private final NodeCore core;
  private final DeskSignIns signIns;
  private final NodeServer server;

  private StationNode(Parts parts, NodeCore core) {
    this.parts = parts;
    this.core = parts.add(core);
    this.signIns = parts.add(new DeskSignIns(core.journal()));
    this.server =
        parts.add(
            new NodeServer(
                core.journal(), core.config().folder(), core.clock(), core.sync()::links));
    ProductMasters.register(this);
    PriceBoard.register(this);
    Ordering.register(this);
    FuelReceiving.register(this);
    Arrivals.register(this);
    GoodsReceiving.register(this);
    StockKeeping.register(this);
    TankFarm.register(this);
    SalesBook.register(this);
    SalesTotals.register(this);
    ShiftReports.register(this);
    Today.register(this);
    SignInRoutes.register(server, core.journal(), signIns);
    PeopleRoutes.register(server, core.journal(), MANAGER);
  }

  /** What a station writes, applies and explains. */
  public static Registry registry(NodeCode station) {
    Registry registry = new Registry();
    Stations.register(registry);
    Products.register(registry);
    Prices.register(registry);
    Orders.register(registry);
    Shipments.register(registry);
    Receipts.register(registry);
    Stocks.register(registry);
    Tanks.register(registry);
    Sales.register(registry);
    Shifts.register(registry);
    People.register(registry);
    return registry;
  }

  /**
   * Opens the store and the hub, begins to talk with head office and the tills and to serve the
   * API.
   *
   * @throws juyu.model.store.StoreException if the store cannot be opened
   */
  public static StationNode start(StationSettings settings, Clock clock, Ids ids) {
    Parts parts = new Parts();
    return parts.start(() -> {
      Registry registry = registry(settings.node().code());
      StationNode node =
          new StationNode(parts, NodeCore.open(settings.node(), registry, clock, ids));
      node.begin();
      return node;
    });
  }

  private void begin() {
    signIns.signOutLeftOver();
    core.start();
    core.every(Duration.ofMinutes(1), signIns::signOutExpired);
    server.start(core.config().apiHost(), core.config().apiPort(), signIns, "openapi/station.yaml");
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

  public Store store() {
    return core.store();
  }

  public NodeServer server() {
    return server;
  }

  /** Where the API listens. */
  public String url() {
    return server.url();
  }

  /** Where tills connect. */
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
