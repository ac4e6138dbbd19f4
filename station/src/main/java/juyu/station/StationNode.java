package juyu.station;

import java.time.Clock;
import java.util.Optional;
import juyu.broker.node.NodeCore;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.node.NodeServer;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
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
import juyu.station.people.Staff;
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
public final class StationNode implements AutoCloseable {

  /** Who may change anything here; reading asks for a valid token only. */
  public static final Access MANAGER = Access.role(Actor.OWNER, "manager");

  private final NodeCore core;
  private final NodeServer server;

  private StationNode(NodeCore core) {
    this.core = core;
    this.server =
        new NodeServer(core.journal(), core.config().folder(), core.clock(), core.sync()::links);
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
    Staff.register(this);
    Today.register(this);
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
    NodeCode code = settings.node().code();
    NodeCore core = NodeCore.open(settings.node(), registry(code), clock, ids);
    try {
      StationNode node = new StationNode(core);
      node.begin();
      return node;
    } catch (RuntimeException e) {
      core.close();
      throw e;
    }
  }

  private void begin() {
    core.start();
    server.start(
        core.config().apiHost(),
        core.config().apiPort(),
        token -> Optional.empty(),
        "openapi/station.yaml");
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
    try {
      server.close();
    } finally {
      core.close();
    }
  }

  /** Ends it as a crash would; see {@link NodeCore#drop()}. */
  public void drop() {
    try {
      server.drop();
    } finally {
      core.drop();
    }
  }
}
