package juyu.bos.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.bos.price.PricesViewModel.AtATill;
import juyu.model.price.PriceResource;
import juyu.model.price.ProductPricesResource;
import juyu.model.price.ProductPricesResource.AtTill;
import juyu.model.price.ProductPricesResource.Step;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.page.Rebuilt;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Prices in force and to come, and which till sells at them. */
public final class PricesScreen implements Screen {

  /** More tills than these share one column that counts them; the sheet tells of each. */
  private static final int COLUMNS = 4;

  private final Desk desk;
  private final PricesViewModel model;
  private final StackPane place = new StackPane();
  private final Node view;
  private List<NodeCode> tills = List.of();

  public PricesScreen(Desk desk, PricesViewModel model) {
    this.desk = desk;
    this.model = model;
    this.view = Page.filling(desk.header("prices"), place);
    place.getChildren().setAll(table());
    model.load().subscribe(now -> now.shown().ifPresent(this::follow));
  }

  /** The columns of tills are known with the first prices. */
  private void follow(List<ProductPricesResource> prices) {
    List<NodeCode> now =
        prices.stream()
            .findFirst()
            .map(one -> one.tills().stream().map(AtTill::till).toList())
            .orElse(List.of());
    if (!now.equals(tills)) {
      tills = now;
      place.getChildren().setAll(table());
    }
  }

  private DataTable<ProductPricesResource> table() {
    List<Column<ProductPricesResource, ?>> columns = new ArrayList<>();
    columns.add(
        Column.<ProductPricesResource>text(
                desk.words("form.product"), one -> desk.products().name(one.productId()))
            .strong()
            .marked(one -> desk.colour(one.productId())));
    columns.add(
        Column.<ProductPricesResource>text(
                desk.words("form.code"), ProductPricesResource::productId)
            .muted()
            .hidden()
            .width(100));
    columns.add(
        Column.<ProductPricesResource>won(
                desk.words("prices.in-force"),
                one -> one.inForce().map(PriceResource::unitPrice).orElse(null))
            .strong()
            .width(72));
    columns.add(
        Column.<ProductPricesResource>instant(
                desk.words("prices.since"),
                one -> one.inForce().map(PriceResource::effectiveAt).orElse(null))
            .width(156));
    columns.add(
        Column.<ProductPricesResource>won(
                desk.words("prices.next"),
                one -> next(one).map(PriceResource::unitPrice).orElse(null))
            .width(72));
    columns.add(
        Column.<ProductPricesResource>signedWon(desk.words("prices.change"), PricesScreen::change)
            .width(56));
    columns.add(
        Column.<ProductPricesResource>instant(
                desk.words("prices.from"),
                one -> next(one).map(PriceResource::effectiveAt).orElse(null))
            .width(156));
    tillColumns().forEach(columns::add);
    DataTable<ProductPricesResource> table =
        new DataTable<>(columns, desk.texts(), desk.formats(), desk.ui().work());
    table
        .withTools()
        .titled(desk.words("prices.table"))
        .identifiedBy(ProductPricesResource::productId)
        .whenEmpty(desk.words("prices.empty"), desk.words("prices.empty.next"))
        .onRetry(model::retry)
        .onActivate(this::open);
    table.rows().bind(model.rows());
    return table;
  }

  private Stream<Column<ProductPricesResource, ?>> tillColumns() {
    if (tills.size() > COLUMNS) {
      return Stream.of(
          Column.<ProductPricesResource>status(desk.words("prices.tills"), this::applied));
    }
    return tills.stream()
        .map(till ->
            Column.<ProductPricesResource>status(
                    desk.texts().bind(locale -> Desk.shortened(till)), one -> at(one, till))
                .width(104));
  }

  private static Optional<PriceResource> next(ProductPricesResource one) {
    return one.pending().stream().findFirst();
  }

  private static @org.jspecify.annotations.Nullable Money change(ProductPricesResource one) {
    return next(one)
        .flatMap(next -> one.inForce().map(now -> next.unitPrice().minus(now.unitPrice())))
        .orElse(null);
  }

  private Status applied(ProductPricesResource one) {
    long all = one.tills().size();
    long applied = PricesViewModel.applied(one);
    return new Status(
        applied == all ? Tone.OK : Tone.WARNING,
        desk.texts().text("prices.applied-of", applied, all));
  }

  private @org.jspecify.annotations.Nullable Status at(ProductPricesResource one, NodeCode till) {
    return one.tills().stream()
        .filter(some -> some.till().equals(till))
        .findFirst()
        .flatMap(some -> PricesViewModel.inForce(one, some))
        .map(this::status)
        .orElse(null);
  }

  private Status status(AtATill state) {
    return switch (state) {
      case APPLIED -> new Status(Tone.OK, desk.texts().text("prices.applied"));
      case RECEIVED ->
          new Status(
              Tone.WARNING, desk.texts().text("prices.received"), MaterialDesignD.DOWNLOAD_OUTLINE);
      case NOT_KNOWN ->
          new Status(
              Tone.WARNING,
              desk.texts().text("prices.not-known"),
              MaterialDesignC.CLOUD_OFF_OUTLINE);
    };
  }

  private void open(ProductPricesResource product) {
    Node body =
        Boxes.styled(
            new Rebuilt(desk.texts(), () -> body(latest(product)), model.load()), "sheet-body");
    desk.frame()
        .sheet()
        .open(
            Words.data(desk.products().name(product.productId()), "text-20", "semibold"),
            body,
            Optional.empty(),
            SideSheet.NARROW,
            () -> {});
  }

  private ProductPricesResource latest(ProductPricesResource opened) {
    return model.load().get().shown().stream()
        .flatMap(List::stream)
        .filter(one -> one.productId().equals(opened.productId()))
        .findFirst()
        .orElse(opened);
  }

  private Node body(ProductPricesResource product) {
    VBox body = Boxes.column(24);
    product.inForce().ifPresent(price -> body.getChildren().add(price("prices.in-force", price)));
    product.pending().forEach(price -> body.getChildren().add(price("prices.next", price)));
    VBox at =
        Boxes.column(12, Words.label(desk.words("prices.tills"), "text-12", "medium", "muted"));
    product.tills().forEach(till -> at.getChildren().add(till(product, till)));
    body.getChildren().add(at);
    return body;
  }

  private Node price(String title, PriceResource price) {
    return Boxes.column(
        8,
        Words.label(desk.words(title), "text-12", "medium", "muted"),
        new Facts()
            .with(desk.words("prices.unit-price"), desk.formats().won(price.unitPrice()), "bold")
            .with(desk.words("prices.from"), desk.formats().dateTime(price.effectiveAt()))
            .with(desk.words("prices.version"), "" + price.priceVersion()));
  }

  private Node till(ProductPricesResource product, AtTill till) {
    Node state =
        PricesViewModel.inForce(product, till)
            .<Node>map(known -> new StatusLabel(status(known)))
            .orElseGet(VBox::new);
    return Boxes.column(
        4,
        Boxes.row(12, Words.data(till.till().value(), "medium"), Boxes.spacer(), state),
        Boxes.row(
            12,
            Words.label(desk.words("prices.last-received"), "text-12", "muted"),
            Words.data(written(till.received()), "text-12"),
            Boxes.spacer(),
            Words.label(desk.words("prices.sells-at"), "text-12", "muted"),
            Words.data(written(till.inForce()), "text-12")));
  }

  private String written(Optional<Step> step) {
    return step.map(known ->
            desk.texts()
                .text("prices.step", "" + known.priceVersion(), desk.formats().when(known.at())))
        .orElse("–");
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
