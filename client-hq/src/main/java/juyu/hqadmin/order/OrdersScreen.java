package juyu.hqadmin.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import juyu.hqadmin.desk.Desk;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusResource;
import juyu.model.shipment.ShippingMode;
import juyu.model.value.Quantity;
import juyu.ui.load.FailureView;
import juyu.ui.page.Page;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Fuel orders of all stations: ship them, cancel them, see how far each has come. */
public final class OrdersScreen implements Screen {

  private final Desk desk;
  private final OrdersViewModel model;
  private final OrderSheets sheets;
  private final Node view;

  public OrdersScreen(Desk desk) {
    this.desk = desk;
    this.model = new OrdersViewModel(desk.office());
    this.sheets = new OrderSheets(desk);
    this.view =
        Page.filling(
            desk.header(
                "orders",
                desk.changing(
                    Words.button(MaterialDesignP.PLUS, desk.words("orders.place"), this::place))),
            Boxes.row(16, filter(), Boxes.spacer(), shipping()),
            failure(),
            table());
  }

  private Node filter() {
    List<Choice<Optional<OrderStatus>>> choices = new ArrayList<>();
    choices.add(new Choice<>(Optional.empty(), desk.words("orders.all")));
    Stream.of(OrderStatus.values())
        .forEach(status ->
            choices.add(
                new Choice<>(
                    Optional.of(status), desk.texts().bind(() -> OrderWords.name(desk, status)))));
    SegmentedControl<Optional<OrderStatus>> filter = new SegmentedControl<>(choices);
    filter.chosen().bindBidirectional(model.status());
    return filter;
  }

  /** How orders become shipments; whoever may change it has a switch. */
  private Node shipping() {
    HBox row = Boxes.row(8, Words.label(desk.words("orders.shipping"), "muted"));
    if (!desk.mayChange()) {
      Label now = Words.label(desk.texts().bind(this::shippingNow, model.logistics()), "medium");
      row.getChildren().add(now);
      return row;
    }
    SegmentedControl<ShippingMode> mode =
        new SegmentedControl<>(
            List.of(
                new Choice<>(ShippingMode.AUTOMATIC, desk.words("orders.shipping.automatic")),
                new Choice<>(ShippingMode.BY_HAND, desk.words("orders.shipping.by-hand"))));
    BooleanProperty following = new SimpleBooleanProperty();
    model
        .logistics()
        .subscribe(load ->
            load.shown()
                .ifPresent(now -> {
                  following.set(true);
                  mode.chosen().set(now.shipping());
                  following.set(false);
                }));
    mode.disableProperty().bind(model.logistics().map(load -> load.shown().isEmpty()));
    mode.chosen()
        .addListener((property, old, now) -> {
          if (!following.get()) {
            model.shipping(now);
          }
        });
    row.getChildren().add(mode);
    return row;
  }

  private String shippingNow() {
    return model
        .logistics()
        .get()
        .shown()
        .map(now ->
            desk.text(
                now.shipping() == ShippingMode.AUTOMATIC
                    ? "orders.shipping.automatic"
                    : "orders.shipping.by-hand"))
        .orElse("");
  }

  private Node failure() {
    HBox place = Boxes.row(0);
    model
        .failure()
        .subscribe(why -> {
          place
              .getChildren()
              .setAll(
                  why.map(said -> FailureView.line(desk.ui(), said, model::retry)).stream()
                      .toList());
          place.setManaged(why.isPresent());
        });
    return place;
  }

  private DataTable<OrderStatusResource> table() {
    DataTable<OrderStatusResource> orders =
        desk.table(
            Column.<OrderStatusResource>instant(
                    desk.words("orders.ordered-at"), OrderStatusResource::orderedAt)
                .width(130),
            Column.<OrderStatusResource>text(
                    desk.words("orders.station"), one -> one.station().value())
                .strong()
                .width(90),
            Column.<OrderStatusResource>text(
                    desk.words("orders.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.<OrderStatusResource>quantity(
                desk.words("orders.ordered"), one -> Quantity.of(one.ordered(), one.unit())),
            Column.<OrderStatusResource>status(
                    desk.words("orders.status"), one -> OrderWords.of(desk, one))
                .width(150),
            Column.<OrderStatusResource>text(
                desk.words("orders.vehicle"), one -> one.vehicleNo().orElse(null)),
            Column.<OrderStatusResource>instant(
                    desk.words("orders.expected-at"), one -> one.expectedAt().orElse(null))
                .width(130),
            Column.quantity(desk.words("orders.received"), OrderSheets::received),
            Column.signedVolume(desk.words("orders.difference"), 3, OrderSheets::difference),
            Column.<OrderStatusResource>text(
                    desk.words("orders.address"), OrderStatusResource::destAddr)
                .hidden());
    orders
        .withTools()
        .identifiedBy(OrderStatusResource::orderId)
        .whenEmpty(desk.words("orders.empty"), desk.words("orders.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(sheets::open);
    orders.rows().bind(model.rows());
    return orders;
  }

  private void place() {
    sheets.place();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(ScreenKey.of("Shortcut+N", desk.words("orders.place"), this::place));
    }
    keys.add(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
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
