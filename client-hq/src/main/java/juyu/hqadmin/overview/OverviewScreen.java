package juyu.hqadmin.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.order.OrderSheets;
import juyu.hqadmin.overview.OverviewViewModel.Data;
import juyu.hqadmin.price.PricesScreen;
import juyu.hqadmin.station.StationSheets;
import juyu.hqadmin.station.StationWords;
import juyu.model.order.OrderStatusResource;
import juyu.model.overview.OverviewResource;
import juyu.model.overview.OverviewResource.Before;
import juyu.model.price.PriceChangeResource;
import juyu.model.station.StationStatusResource;
import juyu.model.value.Quantity;
import juyu.ui.chart.SegmentedBar;
import juyu.ui.format.Formats;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Page;
import juyu.ui.parts.Card;
import juyu.ui.parts.Health;
import juyu.ui.parts.HealthGrid;
import juyu.ui.parts.Kpi;
import juyu.ui.parts.KpiStrip;
import juyu.ui.parts.StatusShape;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;

/** What head office opens in the morning. */
public final class OverviewScreen implements Screen {

  private final Desk desk;
  private final OverviewViewModel model;
  private final KpiStrip figures = new KpiStrip();
  private final Days days;
  private final HealthGrid stations;
  private final DataTable<OrderStatusResource> orders;
  private final VBox changes = Boxes.column(16);
  private final HBox counts = Boxes.row(16);
  private final StationSheets stationSheets;
  private final OrderSheets orderSheets;
  private List<StationStatusResource> known = List.of();
  private final Node view;

  public OverviewScreen(Desk desk) {
    this.desk = desk;
    this.model = new OverviewViewModel(desk.office());
    this.days = new Days(desk);
    this.stations = HealthGrid.small().onOpen(this::openStation);
    this.stationSheets = new StationSheets(desk);
    this.orderSheets = new OrderSheets(desk);
    this.orders = orders();
    model.load().subscribe(load -> load.shown().ifPresent(this::show));
    desk.texts().language().subscribe(now -> model.load().get().shown().ifPresent(this::show));
    view =
        Page.scrolling(
            desk.header("overview"),
            new LoadView<>(desk.ui(), model.load(), content(), Skeleton.cards(4, 6), model::retry));
  }

  private Node content() {
    GridPane grid = Boxes.styled(new GridPane(), "overview-grid");
    grid.setHgap(16);
    grid.setVgap(16);
    grid.getColumnConstraints().setAll(share(64), share(36));
    Card chart = new Card(desk.words("overview.days"), days);
    Card map = new Card(desk.words("overview.stations"), stations).actions(counts);
    Card rollOuts = new Card(desk.words("overview.changes"), changes);
    rollOuts.actions(link("overview.changes.all", "prices"));
    orders.withActions(link("overview.orders.all", "orders"));
    grid.addRow(0, chart, map);
    grid.addRow(1, orders, rollOuts);
    VBox.setVgrow(grid, Priority.ALWAYS);
    return Boxes.column(16, figures, grid);
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Node link(String key, String to) {
    Hyperlink link = Boxes.styled(new Hyperlink(), "row-link");
    link.textProperty().bind(desk.words(key));
    link.setOnAction(event -> desk.frame().go(to));
    return link;
  }

  private DataTable<OrderStatusResource> orders() {
    DataTable<OrderStatusResource> table =
        desk.table(
            Column.<OrderStatusResource>text(
                    desk.words("orders.station"), one -> one.station().value())
                .strong()
                .width(90),
            Column.<OrderStatusResource>text(
                    desk.words("orders.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.quantity(
                desk.words("orders.ordered"), one -> Quantity.of(one.ordered(), one.unit())),
            Column.<OrderStatusResource>age(
                desk.words("overview.waits"), OrderStatusResource::orderedAt),
            Column.<OrderStatusResource>action(
                desk.words("overview.open"), one -> desk.text("overview.open"), orderSheets::open));
    table
        .titled(desk.words("overview.orders"))
        .fitted()
        .identifiedBy(OrderStatusResource::orderId)
        .whenEmpty(desk.words("overview.orders.none"), desk.words("overview.orders.none.next"))
        .onActivate(orderSheets::open);
    return table;
  }

  private void show(Data data) {
    figures.show(kpis(data.now()));
    days.show(data);
    known = data.stations();
    stations.show(known.stream().map(one -> StationWords.named(desk, one)).toList());
    counts.getChildren().setAll(counted());
    orders.rows().set(Rows.of(data.orders()));
    changes.getChildren().setAll(data.changes().stream().map(this::change).toList());
    if (data.changes().isEmpty()) {
      changes.getChildren().setAll(Words.label(desk.words("overview.changes.none"), "muted"));
    }
  }

  private void openStation(String code) {
    known.stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .ifPresent(stationSheets::open);
  }

  /** How many stations are of each health; those of which there are none are left out. */
  private List<Node> counted() {
    List<Node> counted = new ArrayList<>();
    for (Health health : Health.values()) {
      long count = known.stream().filter(one -> StationWords.health(one) == health).count();
      if (count > 0) {
        String words = StationWords.name(desk, health) + " " + desk.formats().count(count);
        counted.add(Boxes.row(4, new StatusShape(health), Words.data(words, "text-12")));
      }
    }
    return counted;
  }

  private List<Kpi> kpis(OverviewResource now) {
    Formats formats = desk.formats();
    List<Kpi> kpis = new ArrayList<>();
    kpis.add(
        compared(
            "overview.kpi.revenue",
            "₩",
            formats.won(now.today().amount()),
            "",
            now,
            now.today().amount().won(),
            now.before().map(before -> before.soFar().amount().won()).orElse(0L)));
    kpis.add(
        compared(
            "overview.kpi.litres",
            "",
            formats.number(now.today().litres(), 0),
            "L",
            now,
            now.today().litres().longValue(),
            now.before().map(before -> before.soFar().litres().longValue()).orElse(0L)));
    kpis.add(
        new Kpi(
            desk.text("overview.kpi.orders"),
            "",
            formats.count(now.orders().count()),
            "",
            "",
            Tone.NEUTRAL,
            now.orders()
                .oldest()
                .map(oldest -> desk.text("overview.kpi.oldest", formats.age(oldest)))
                .orElse("")));
    kpis.add(linked(now));
    kpis.add(parked(now));
    return kpis;
  }

  private Kpi compared(
      String key,
      String before,
      String digits,
      String unit,
      OverviewResource now,
      long today,
      long then) {
    if (now.before().isEmpty() || then == 0) {
      return new Kpi(
          desk.text(key), before, digits, unit, "", Tone.NEUTRAL, desk.text("overview.no-week"));
    }
    Before week = now.before().get();
    BigDecimal share = Formats.share(today - then, then);
    return new Kpi(
        desk.text(key),
        before,
        digits,
        unit,
        desk.formats().signedPercent(share, 1),
        share.signum() < 0 ? Tone.WARNING : Tone.OK,
        desk.text("overview.against", desk.formats().day(week.businessDate())));
  }

  private Kpi linked(OverviewResource now) {
    long all =
        now.stations().inStep()
            + now.stations().catchingUp()
            + now.stations().offline()
            + now.stations().unlisted();
    return new Kpi(
        desk.text("overview.kpi.stations"),
        "",
        desk.formats().count(now.stations().inStep()),
        desk.text("overview.kpi.of", desk.formats().count(all)),
        "",
        Tone.NEUTRAL,
        now.stations().offline() == 0
            ? ""
            : desk.text("overview.kpi.offline", desk.formats().count(now.stations().offline())));
  }

  private Kpi parked(OverviewResource now) {
    String name = desk.text("overview.kpi.parked");
    String digits = desk.formats().count(now.parked());
    return now.parked() == 0
        ? new Kpi(name, "", digits, "", "", Tone.NEUTRAL, desk.text("overview.kpi.parked.none"))
        : Kpi.linked(
            name, digits, "", desk.text("overview.kpi.open"), () -> desk.frame().go("sync"));
  }

  private Node change(PriceChangeResource change) {
    SegmentedBar bar = new SegmentedBar(8);
    long nodes = change.rollOut().nodes();
    long applied = change.rollOut().inForce();
    bar.show(
        List.of(
            new SegmentedBar.Part(
                desk.text("prices.applied", applied, nodes),
                applied,
                applied == nodes ? "ok" : "accent")),
        nodes);
    Hyperlink name = Boxes.styled(new Hyperlink(), "row-link", "data");
    name.setText(
        desk.products().name(change.prices().getFirst().productId())
            + more(change.prices().size() - 1));
    name.setOnAction(event -> follow(change));
    return Boxes.column(
        8,
        Boxes.row(
            8,
            name,
            Boxes.spacer(),
            Words.data(
                desk.text(
                    "prices.applied", desk.formats().count(applied), desk.formats().count(nodes)))),
        bar,
        Words.data(
            desk.text("prices.from", desk.formats().when(change.effectiveAt())),
            "text-12",
            "muted"));
  }

  private void follow(PriceChangeResource change) {
    desk.frame().show(PricesScreen.rollOut(desk, change.id(), () -> desk.frame().go("overview")));
  }

  private String more(int others) {
    return others == 0 ? "" : " " + desk.text("prices.more", others);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
