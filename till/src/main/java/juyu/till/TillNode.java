package juyu.till;

import java.time.Clock;
import java.time.Duration;
import juyu.broker.node.NodeCore;
import juyu.broker.sync.Sync;
import juyu.http.node.NodeServer;
import juyu.model.FuelStory;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.node.Part;
import juyu.model.node.Parts;
import juyu.model.people.People;
import juyu.model.price.PriceReports;
import juyu.model.price.Prices;
import juyu.model.product.Products;
import juyu.model.sale.Sales;
import juyu.model.shift.Shifts;
import juyu.model.station.BusinessDay;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;
import juyu.till.basket.BasketRoutes;
import juyu.till.basket.HeldBaskets;
import juyu.till.payment.CardPaymentRoutes;
import juyu.till.payment.CardPayments;
import juyu.till.payment.CardTerminal;
import juyu.till.payment.RefundCards;
import juyu.till.payment.SimulatedCardTerminal;
import juyu.till.print.PrintRoutes;
import juyu.till.print.Printing;
import juyu.till.product.Catalogue;
import juyu.till.product.ProductRoutes;
import juyu.till.sale.SaleRoutes;
import juyu.till.sale.SaleService;
import juyu.till.shift.ShiftRoutes;
import juyu.till.shift.ShiftService;
import juyu.till.signin.SignInRoutes;
import juyu.till.signin.SignIns;

/** A till: it sells, with or without a network, and lists its features here. */
public final class TillNode implements Part {

  private final Parts parts;
  private final TillSettings settings;
  private final NodeCore core;
  private final NodeServer server;
  private final CardPayments cards;
  private final SignIns signIns;
  private final Catalogue catalogue;
  private final ShiftService shifts;
  private final SaleService sales;
  private final HeldBaskets baskets;
  private final Printing printing;

  private TillNode(Parts parts, TillSettings settings, NodeCore core, CardTerminal terminal) {
    this.parts = parts;
    this.settings = settings;
    this.core = parts.add(core);
    this.cards = new CardPayments(core.journal(), terminal, settings.cardPatience());
    parts.addClosing(cards::close);
    this.signIns = parts.add(new SignIns(core.journal()));
    this.server =
        parts.add(
            new NodeServer(
                core.journal(), core.config().folder(), core.clock(), core.sync()::links));
    this.catalogue = new Catalogue(core.journal(), businessDay());
    this.shifts =
        new ShiftService(core.journal(), businessDay(), settings.blindCount(), HeldBaskets::labels);
    this.sales = new SaleService(this);
    this.baskets = new HeldBaskets(core.journal(), catalogue, shifts);
    this.printing =
        parts.add(
            new Printing(
                core.journal(),
                catalogue,
                settings.printer(),
                settings.printer().style(core.config().zone()),
                this::tellOfPrinter));
    SignInRoutes.register(this);
    ProductRoutes.register(this);
    ShiftRoutes.register(this);
    SaleRoutes.register(this);
    CardPaymentRoutes.register(this);
    BasketRoutes.register(this);
    PrintRoutes.register(this);
  }

  /** A notice for windows: look at the printer again. */
  record PrinterNotice(boolean ready) {}

  private void tellOfPrinter() {
    server.changes().publish("printer", new PrinterNotice(printing.status().isReady()));
  }

  /** What a till writes, applies and explains. */
  public static Registry registry(NodeCode self, CardTerminal terminal) {
    Registry registry = new Registry();
    FuelStory.types(registry);
    Products.register(registry);
    Prices.register(registry);
    People.register(registry);
    Shifts.register(registry);
    Sales.register(registry);
    RefundCards.register(registry, terminal, self);
    return registry;
  }

  /** Starts a till with the simulated card terminal. */
  public static TillNode start(TillSettings settings, Clock clock, Ids ids) {
    return start(settings, clock, ids, new SimulatedCardTerminal(settings.cardLimit()));
  }

  /**
   * Opens the store, begins to talk with the station and to serve the API.
   *
   * @param terminal closed with the till
   * @throws juyu.model.store.StoreException if the store cannot be opened
   */
  public static TillNode start(TillSettings settings, Clock clock, Ids ids, CardTerminal terminal) {
    Parts parts = new Parts();
    return parts.start(() -> {
      Registry registry = registry(settings.node().code(), terminal);
      NodeCore core = NodeCore.open(settings.node(), registry, clock, ids);
      TillNode node = new TillNode(parts, settings, core, terminal);
      node.begin();
      return node;
    });
  }

  private void begin() {
    signIns.signOutLeftOver();
    printing.start();
    core.start();
    Thread.ofVirtual().name(code() + "-products").start(catalogue::prepare);
    core.every(Duration.ofSeconds(1), new PriceReports(core.journal())::report);
    core.every(Duration.ofSeconds(1), cards::giveBack);
    server.start(
        settings.node().apiHost(), settings.node().apiPort(), signIns, "openapi/till.yaml");
  }

  public NodeCode code() {
    return core.code();
  }

  public TillSettings settings() {
    return settings;
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

  public Sync sync() {
    return core.sync();
  }

  public NodeServer server() {
    return server;
  }

  /** When the station's business day begins. */
  public BusinessDay businessDay() {
    return new BusinessDay(core.config().zone(), core.config().dayStart());
  }

  public SignIns signIns() {
    return signIns;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public CardPayments cards() {
    return cards;
  }

  public ShiftService shifts() {
    return shifts;
  }

  public SaleService sales() {
    return sales;
  }

  public HeldBaskets baskets() {
    return baskets;
  }

  public Printing printing() {
    return printing;
  }

  /** Where the API listens. */
  public String url() {
    return server.url();
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
