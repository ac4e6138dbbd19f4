package juyu.bos.receiving;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import juyu.bos.desk.Desk;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.model.value.Quantity;
import juyu.ui.fx.UiThread;
import juyu.ui.page.Page;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What is on its way, what has come, and goods without an order. */
public final class ReceivingScreen implements Screen {

  private final Desk desk;
  private final ReceivingViewModel model;
  private final DataTable<ExpectedReceiptResource> expected;
  private final Node list;
  private final StackPane view = new StackPane();
  private Optional<ConfirmScreen> confirming = Optional.empty();

  public ReceivingScreen(Desk desk, ReceivingViewModel model) {
    this.desk = desk;
    this.model = model;
    this.expected = expected();
    this.list =
        Page.scrolling(
            desk.header(
                "receiving",
                Words.button(
                    MaterialDesignP.PACKAGE_VARIANT_PLUS,
                    desk.words("receiving.goods.new"),
                    () -> GoodsSheet.open(desk, model.goodsForm())),
                Words.button(
                    MaterialDesignT.TRUCK_CHECK_OUTLINE,
                    desk.words("receiving.begin"),
                    this::begin,
                    "primary")),
            expected,
            arrivals(),
            goods());
    view.getChildren().setAll(list);
  }

  private DataTable<ExpectedReceiptResource> expected() {
    DataTable<ExpectedReceiptResource> table =
        desk.table(
            Column.<ExpectedReceiptResource>instant(
                    desk.words("receiving.expected-at"), ExpectedReceiptResource::expectedAt)
                .strong()
                .width(160),
            Column.<ExpectedReceiptResource>text(
                    desk.words("form.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.volume(
                desk.words("receiving.loaded"), 1, one -> Quantity.of(one.qty(), one.unit())),
            Column.text(desk.words("orders.vehicle"), ExpectedReceiptResource::vehicleNo),
            Column.<ExpectedReceiptResource>instant(
                    desk.words("receiving.shipped-at"), ExpectedReceiptResource::shippedAt)
                .muted()
                .width(160),
            Column.status(desk.words("receiving.state"), this::state),
            Column.<ExpectedReceiptResource>action(
                    desk.words("receiving.actions"),
                    one -> desk.texts().text("receiving.receive"),
                    this::open)
                .width(88));
    table
        .titled(desk.words("receiving.expected"))
        .fitted()
        .identifiedBy(ExpectedReceiptResource::orderId)
        .whenEmpty(
            desk.words("receiving.expected.empty"),
            desk.words("receiving.expected.empty.next"),
            desk.words("rail.orders"),
            () -> desk.frame().go("orders"))
        .onRetry(model::retry)
        .onActivate(this::open);
    table.rows().bind(model.expectedRows());
    return table;
  }

  private Status state(ExpectedReceiptResource one) {
    return one.expectedAt().isBefore(desk.ui().clock().now())
        ? new Status(Tone.WARNING, desk.texts().text("receiving.late"), MaterialDesignA.ALERT)
        : new Status(
            Tone.ACCENT,
            desk.texts().text("receiving.under-way"),
            MaterialDesignT.TRUCK_DELIVERY_OUTLINE);
  }

  private DataTable<ArrivalResource> arrivals() {
    DataTable<ArrivalResource> table = Arrivals.table(desk, true);
    table
        .titled(desk.words("receiving.arrivals"))
        .withTools()
        .fitted()
        .onRetry(model::retry)
        .onMore(model.arrivals()::more);
    table.rows().bind(model.arrivals().rows());
    return table;
  }

  private DataTable<GoodsReceiptResource> goods() {
    DataTable<GoodsReceiptResource> table =
        desk.table(
            Column.<GoodsReceiptResource>instant(
                    desk.words("receiving.received-at"), GoodsReceiptResource::receivedAt)
                .width(160),
            Column.<GoodsReceiptResource>text(
                    desk.words("form.product"), one -> desk.products().name(one.productId()))
                .strong(),
            Column.quantity(desk.words("form.quantity"), one -> Quantity.of(one.qty(), one.unit())),
            Column.text(desk.words("receiving.supplier"), GoodsReceiptResource::supplier),
            Column.text(desk.words("form.reason"), GoodsReceiptResource::reason),
            Column.<GoodsReceiptResource>text(
                    desk.words("receiving.by"), GoodsReceiptResource::receivedBy)
                .muted());
    table
        .titled(desk.words("receiving.goods"))
        .fitted()
        .identifiedBy(GoodsReceiptResource::id)
        .whenEmpty(desk.words("receiving.goods.empty"), desk.words("receiving.goods.empty.next"))
        .onRetry(model::retry)
        .onMore(model.goods()::more);
    table.rows().bind(model.goods().rows());
    return table;
  }

  /** The selected one, or the one that is expected first. */
  private void begin() {
    Optional.ofNullable(expected.selected().get())
        .or(() -> expected.shown().stream().findFirst())
        .ifPresentOrElse(
            this::open,
            () -> desk.frame().toasts().failed(desk.words("receiving.nothing-expected")));
  }

  private void open(ExpectedReceiptResource receipt) {
    ConfirmScreen screen = new ConfirmScreen(desk, model.confirm(receipt), this::back);
    confirming = Optional.of(screen);
    desk.frame().sheet().close();
    view.getChildren().setAll(screen.view());
    screen.shown();
  }

  private void back() {
    confirming.ifPresent(ConfirmScreen::hidden);
    confirming = Optional.empty();
    view.getChildren().setAll(list);
    UiThread.later(expected::requestFocus);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return confirming.map(ConfirmScreen::keys).orElseGet(this::listKeys);
  }

  private List<ScreenKey> listKeys() {
    return List.of(
        ScreenKey.of("Shortcut+Enter", desk.words("receiving.begin"), this::begin),
        ScreenKey.of(
            "Shortcut+N",
            desk.words("receiving.goods.new"),
            () -> GoodsSheet.open(desk, model.goodsForm())),
        ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
  }

  @Override
  public void shown() {
    model.shown();
    confirming.ifPresent(ConfirmScreen::shown);
  }

  @Override
  public void hidden() {
    model.hidden();
    confirming.ifPresent(ConfirmScreen::hidden);
  }
}
