package juyu.bos.today;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.product.Product.Category;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.shift.TenderTotal;
import juyu.model.today.DayResource;
import juyu.model.today.DayResource.OfProduct;
import juyu.model.today.TillResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.format.Formats;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Page;
import juyu.ui.page.Tiles;
import juyu.ui.parts.AttentionList;
import juyu.ui.parts.Card;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What a manager opens in the morning. */
public final class TodayScreen implements Screen {

  private static final double WIDE = 1500;
  private static final double RIGHT_WIDE = 512;
  private static final double RIGHT_NARROW = 400;

  private final Desk desk;
  private final TodayViewModel model;
  private final SalesCard sales;
  private final Tiles tanks = new Tiles(226, 420);
  private final AttentionList attention;
  private final AttentionWords attentionWords;
  private final Label note = Boxes.styled(new Label(), "text-12", "muted", "data", "card-note");
  private final VBox right;
  private final Node view;

  public TodayScreen(Desk desk, TodayViewModel model) {
    this.desk = desk;
    this.model = model;
    this.sales = new SalesCard(desk);
    this.attention = new AttentionList(desk.words("today.nothing"));
    this.attentionWords = new AttentionWords(desk);
    this.right = Boxes.column(16, needsYou(), tills(), tenders());
    HBox columns = new HBox(Boxes.grow(main()), right);
    columns.getStyleClass().add("gap-16");
    columns.widthProperty().subscribe(width -> place(width.doubleValue()));
    this.view =
        Page.scrolling(
            desk.header(
                "today",
                about(),
                Words.button(
                    MaterialDesignT.TRUCK_DELIVERY_OUTLINE,
                    desk.words("today.receive"),
                    () -> desk.frame().go("receiving"),
                    "primary")),
            new LoadView<>(desk.ui(), model.load(), columns, Skeleton.cards(3, 6), model::retry));
    model.load().subscribe(now -> now.shown().ifPresent(this::show));
    desk.texts().language().subscribe(language -> model.load().get().shown().ifPresent(this::show));
    desk.products().all().subscribe(known -> model.load().get().shown().ifPresent(this::show));
  }

  private void place(double width) {
    double wanted = width >= WIDE ? RIGHT_WIDE : RIGHT_NARROW;
    right.setMinWidth(wanted);
    right.setPrefWidth(wanted);
    right.setMaxWidth(wanted);
  }

  private ObservableValue<String> about() {
    return desk.texts()
        .bind(
            () ->
                model
                    .load()
                    .get()
                    .shown()
                    .map(data ->
                        desk.texts()
                            .text(
                                "today.about",
                                desk.formats().day(data.day().businessDate()),
                                data.day().sales()))
                    .orElse(""),
            model.load());
  }

  private Node main() {
    Label note = Words.label(desk.words("today.tanks.note"), "text-12", "muted");
    HBox tables = new HBox(Boxes.grow(fuels()), Boxes.grow(expected()));
    tables.getStyleClass().add("gap-16");
    VBox main =
        Boxes.column(
            16,
            sales,
            Boxes.row(
                8,
                Words.label(desk.words("today.tanks"), "text-16", "semibold"),
                Boxes.spacer(),
                note),
            tanks,
            tables);
    main.setMinWidth(0);
    return main;
  }

  private DataTable<OfProduct> fuels() {
    DataTable<OfProduct> table =
        desk.table(
            Column.<OfProduct>text(
                    desk.words("today.fuel"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.<OfProduct>volume(
                    desk.words("form.quantity"), 3, one -> Quantity.of(one.qty(), one.unit()))
                .summed(),
            Column.<OfProduct>won(desk.words("sales.amount"), OfProduct::amount).summed(),
            Column.<OfProduct>delta(
                    desk.words("today.against"), one -> TodayViewModel.change(one).orElse(null))
                .width(72));
    table
        .titled(desk.words("today.fuels"))
        .fitted()
        .identifiedBy(OfProduct::productId)
        .whenEmpty(desk.words("today.fuels.empty"), desk.words("today.fuels.empty.next"));
    table.rows().bind(model.rows(TodayScreen::fuels));
    return table;
  }

  private static List<OfProduct> fuels(TodayData data) {
    return data.day().products().stream()
        .filter(one -> one.unit() == Unit.LITRE)
        .filter(one -> one.category().map(Category.FUEL::equals).orElse(true))
        .toList();
  }

  private DataTable<ExpectedReceiptResource> expected() {
    DataTable<ExpectedReceiptResource> table =
        desk.table(
            Column.<ExpectedReceiptResource>instant(
                    desk.words("receiving.expected-at"), ExpectedReceiptResource::expectedAt)
                .strong()
                .width(156),
            Column.<ExpectedReceiptResource>text(
                    desk.words("form.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.<ExpectedReceiptResource>volume(
                desk.words("receiving.loaded"), 0, one -> Quantity.of(one.qty(), one.unit())),
            Column.<ExpectedReceiptResource>text(
                desk.words("orders.vehicle"), ExpectedReceiptResource::vehicleNo));
    table
        .titled(desk.words("today.expected"))
        .fitted()
        .withActions(
            Words.button(
                desk.words("today.all"), () -> desk.frame().go("receiving"), "link", "small"))
        .identifiedBy(ExpectedReceiptResource::orderId)
        .whenEmpty(
            desk.words("today.expected.empty"),
            desk.words("today.expected.empty.next"),
            desk.words("rail.orders"),
            () -> desk.frame().go("orders"))
        .onActivate(one -> desk.frame().go("receiving"));
    table.rows().bind(model.rows(TodayViewModel::soonest));
    return table;
  }

  private Node needsYou() {
    return new Card(desk.words("today.needs-you"), attention)
        .flush()
        .about(
            desk.texts()
                .bind(
                    () -> desk.texts().text("today.count", model.needsYou().getValue()),
                    model.needsYou()));
  }

  private Node tills() {
    DataTable<TillResource> table =
        desk.table(
            Column.<TillResource>text(desk.words("sales.till"), one -> Desk.shortened(one.till()))
                .strong()
                .width(48),
            Column.<TillResource>text(
                    desk.words("sales.cashier"),
                    one -> one.cashier().map(who -> who.name()).orElse("–"))
                .width(80),
            Column.<TillResource>status(desk.words("today.till.state"), this::state).width(120),
            Column.<TillResource>count(
                    desk.words("today.till.sales"),
                    one -> TodayViewModel.isTold(one) ? one.sales() : null)
                .width(48)
                .summed(),
            Column.<TillResource>won(
                    desk.words("today.till.amount"),
                    one -> TodayViewModel.isTold(one) ? one.amount() : null)
                .width(96)
                .summed());
    table
        .titled(desk.words("today.tills"))
        .fitted()
        .identifiedBy(TillResource::till)
        .whenEmpty(desk.words("today.tills.empty"), desk.words("today.tills.empty.next"));
    table.rows().bind(model.rows(TodayData::tills));
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    return Boxes.column(8, table, note);
  }

  private Status state(TillResource till) {
    if (till.parked() > 0) {
      return new Status(Tone.DANGER, desk.texts().text("today.till.parked", till.parked()));
    }
    return switch (till.link()) {
      case OPEN ->
          new Status(
              Tone.OK,
              desk.texts()
                  .text(till.shift().isPresent() ? "today.till.open" : "today.till.closed"));
      case SHAKING_HANDS -> new Status(Tone.ACCENT, desk.texts().text("today.till.connecting"));
      case OFFLINE -> new Status(Tone.OFFLINE, desk.texts().text("today.till.offline"));
      case IN_USE ->
          new Status(Tone.DANGER, desk.texts().text("today.till.in-use"), MaterialDesignA.ALERT);
    };
  }

  private Node tenders() {
    DataTable<TenderTotal> table =
        desk.table(
            Column.<TenderTotal>text(
                desk.words("today.tender"),
                one -> desk.texts().text("tender." + one.kind().name().toLowerCase(Locale.ROOT))),
            Column.<TenderTotal>text(desk.words("today.share"), this::share).width(72).muted(),
            Column.<TenderTotal>won(desk.words("sales.amount"), TenderTotal::amount).summed());
    table.titled(desk.words("today.tenders")).fitted();
    table.rows().bind(model.rows(data -> data.day().tenders()));
    return table;
  }

  private String share(TenderTotal one) {
    long all =
        model
            .load()
            .get()
            .shown()
            .map(TodayData::day)
            .map(DayResource::amount)
            .map(amount -> amount.won())
            .orElse(0L);
    return desk.formats().percent(Formats.share(one.amount().won(), all), 0);
  }

  private void show(TodayData data) {
    sales.show(data.day());
    tanks.show(
        TankStock.of(data.tanks(), data.outlook()).stream()
            .map(tank -> TankTile.of(desk, tank))
            .toList());
    attention.show(data.attention().stream().map(attentionWords::of).toList());
    List<TillResource> away = TodayViewModel.away(data.tills());
    note.setVisible(!away.isEmpty());
    note.setText(
        desk.texts()
            .text(
                "today.tills.away",
                away.stream()
                    .map(till ->
                        Desk.shortened(till.till())
                            + till.lastEntryAt().map(this::until).orElse(""))
                    .collect(Collectors.joining(", "))));
  }

  private String until(Instant at) {
    return " " + desk.texts().text("today.tills.until", desk.formats().when(at));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("F5", desk.words("key.refresh"), model::retry),
        ScreenKey.of(
            "Shortcut+Enter", desk.words("today.receive"), () -> desk.frame().go("receiving")));
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
