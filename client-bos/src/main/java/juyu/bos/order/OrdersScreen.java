package juyu.bos.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.order.OrderStatus;
import juyu.model.order.StationOrderResource;
import juyu.model.value.Quantity;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Orders from head office: place one, see how far each has come. */
public final class OrdersScreen implements Screen {

  private final Desk desk;
  private final OrdersViewModel model;
  private final DataTable<StationOrderResource> table;
  private final Node view;

  public OrdersScreen(Desk desk, OrdersViewModel model) {
    this.desk = desk;
    this.model = model;
    this.table = table();
    this.view =
        Page.filling(
            desk.header(
                "orders",
                Words.button(
                    MaterialDesignP.PLUS, desk.words("orders.new"), this::order, "primary")),
            table);
  }

  private DataTable<StationOrderResource> table() {
    DataTable<StationOrderResource> orders =
        desk.table(
            Column.<StationOrderResource>instant(
                    desk.words("orders.ordered-at"), StationOrderResource::orderedAt)
                .width(156),
            Column.<StationOrderResource>text(
                    desk.words("form.product"), one -> desk.products().name(one.productId()))
                .strong()
                .marked(one -> desk.colour(one.productId())),
            Column.<StationOrderResource>volume(
                desk.words("orders.ordered"), 1, one -> Quantity.of(one.qty(), one.unit())),
            Column.<StationOrderResource>status(
                    desk.words("orders.status"), one -> OrderWords.status(desk.texts(), one))
                .width(132),
            Column.volume(desk.words("orders.shipped"), 1, OrdersScreen::shipped),
            Column.<StationOrderResource>text(
                desk.words("orders.vehicle"), one -> one.vehicleNo().orElse(null)),
            Column.<StationOrderResource>instant(
                    desk.words("orders.expected-at"), one -> one.expectedAt().orElse(null))
                .width(156),
            Column.volume(desk.words("orders.received"), 1, OrdersScreen::received),
            Column.<StationOrderResource>signedVolume(
                    desk.words("orders.difference"), 1, OrdersScreen::difference)
                .hidden(),
            Column.<StationOrderResource>text(
                    desk.words("orders.address"), StationOrderResource::destAddr)
                .hidden());
    orders
        .titled(desk.words("orders.table"))
        .withTools()
        .identifiedBy(StationOrderResource::orderId)
        .whenEmpty(
            desk.words("orders.empty"),
            desk.words("orders.empty.next"),
            desk.words("orders.new"),
            this::order)
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(this::open);
    orders.rows().bind(model.rows());
    return orders;
  }

  private static @org.jspecify.annotations.Nullable Quantity shipped(StationOrderResource one) {
    return one.shippedQty().map(qty -> Quantity.of(qty, one.unit())).orElse(null);
  }

  private static @org.jspecify.annotations.Nullable Quantity received(StationOrderResource one) {
    return one.receivedQty().map(qty -> Quantity.of(qty, one.unit())).orElse(null);
  }

  private static @org.jspecify.annotations.Nullable Quantity difference(StationOrderResource one) {
    return one.difference().map(qty -> Quantity.of(qty, one.unit())).orElse(null);
  }

  private void order() {
    OrderSheet.open(desk, model.newOrder());
  }

  private void open(StationOrderResource order) {
    VBox body = Boxes.column(16, steps(order), facts(order));
    body.getStyleClass().add("sheet-body");
    desk.frame()
        .sheet()
        .open(
            Boxes.row(
                12,
                Words.data(desk.products().name(order.productId()), "text-20", "semibold"),
                new StatusLabel(OrderWords.status(desk.texts(), order))),
            body,
            order.status() == OrderStatus.SHIPPED ? Optional.of(receiveButton()) : Optional.empty(),
            SideSheet.NARROW,
            () -> {});
  }

  private Node receiveButton() {
    return Words.button(
        desk.words("orders.go-receive"), () -> desk.frame().go("receiving"), "tall");
  }

  private Node steps(StationOrderResource order) {
    return new OrderSteps(desk, order);
  }

  private Facts facts(StationOrderResource order) {
    Facts facts =
        new Facts()
            .with(
                desk.words("orders.ordered"),
                desk.formats().quantity(Quantity.of(order.qty(), order.unit())))
            .with(desk.words("orders.address"), order.destAddr());
    order.vehicleNo().ifPresent(no -> facts.with(desk.words("orders.vehicle"), no));
    Optional.ofNullable(shipped(order))
        .ifPresent(qty -> facts.with(desk.words("orders.shipped"), desk.formats().quantity(qty)));
    Optional.ofNullable(received(order))
        .ifPresent(qty -> facts.with(desk.words("orders.received"), desk.formats().quantity(qty)));
    Optional.ofNullable(difference(order))
        .ifPresent(qty ->
            facts.with(desk.words("orders.difference"), desk.formats().signedQuantity(qty, 3)));
    order.cancelReason().ifPresent(why -> facts.with(desk.words("orders.cancel-reason"), why));
    return facts.with(desk.words("orders.number"), order.orderId().toString(), "text-12");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>(table.keys());
    keys.addAll(
        List.of(
            ScreenKey.of("Shortcut+N", desk.words("orders.new"), this::order),
            ScreenKey.of("F5", desk.words("key.refresh"), model::retry)));
    return keys;
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
