package juyu.hqadmin.order;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusResource;
import juyu.model.product.ProductResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.page.Facts;
import juyu.ui.parts.StatusLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One order beside the list, and the forms of an order. */
public final class OrderSheets {

  private final Desk desk;

  public OrderSheets(Desk desk) {
    this.desk = desk;
  }

  /** How far it has come; for whoever may, the ways to ship or cancel it. */
  public void open(OrderStatusResource order) {
    boolean open = order.status() == OrderStatus.ORDERED && desk.mayChange();
    desk.sheet(title(order), open ? Optional.of(decisions(order)) : Optional.empty(), facts(order));
  }

  private Node title(OrderStatusResource order) {
    return Boxes.row(
        12,
        Words.data(
            order.station() + " " + desk.products().name(order.productId()), "text-20", "semibold"),
        new StatusLabel(OrderWords.of(desk, order)));
  }

  private Node decisions(OrderStatusResource order) {
    return Boxes.row(
        8,
        Words.button(
            MaterialDesignT.TRUCK_OUTLINE,
            desk.words("orders.ship"),
            () -> ship(order),
            "primary",
            "tall"),
        Words.button(desk.words("orders.cancel"), () -> cancel(order), "destructive", "tall"));
  }

  private Facts facts(OrderStatusResource order) {
    Facts facts =
        new Facts()
            .with(
                desk.words("orders.ordered"),
                desk.formats().quantity(Quantity.of(order.ordered(), order.unit())))
            .with(desk.words("orders.ordered-at"), desk.formats().dateTime(order.orderedAt()))
            .with(desk.words("orders.address"), order.destAddr());
    order.vehicleNo().ifPresent(number -> facts.with(desk.words("orders.vehicle"), number));
    order
        .shipped()
        .ifPresent(qty ->
            facts.with(
                desk.words("orders.shipped"),
                desk.formats().quantity(Quantity.of(qty, order.unit()))));
    order
        .expectedAt()
        .ifPresent(at -> facts.with(desk.words("orders.expected-at"), desk.formats().dateTime(at)));
    order
        .receivedAt()
        .ifPresent(at -> facts.with(desk.words("orders.received-at"), desk.formats().dateTime(at)));
    Optional.ofNullable(received(order))
        .ifPresent(qty -> facts.with(desk.words("orders.received"), desk.formats().quantity(qty)));
    Optional.ofNullable(difference(order))
        .ifPresent(qty ->
            facts.with(desk.words("orders.difference"), desk.formats().signedQuantity(qty, 3)));
    order.reason().ifPresent(why -> facts.with(desk.words("orders.cancel-reason"), why));
    return facts.with(desk.words("orders.number"), order.orderId().toString(), "text-12");
  }

  static @Nullable Quantity received(OrderStatusResource one) {
    return one.received().map(qty -> Quantity.of(qty, one.unit())).orElse(null);
  }

  static @Nullable Quantity difference(OrderStatusResource one) {
    return one.difference().map(qty -> Quantity.of(qty, one.unit())).orElse(null);
  }

  /** Ships it by hand. */
  public void ship(OrderStatusResource order) {
    ShipForm model = new ShipForm(desk.office(), order);
    FormView form =
        new FormView(
                desk.ui(),
                model.form(),
                desk.words("orders.ship.send", quantity(model)),
                () -> model.send(shipped -> done("orders.shipped.done", shipped.vehicleNo())),
                this::close)
            .with(
                FormField.of(desk.ui(), desk.words("orders.vehicle"), model.vehicle())
                    .hint(desk.words("orders.vehicle.hint")),
                FormField.of(desk.ui(), desk.words("orders.ship.day"), model.day()),
                FormField.of(desk.ui(), desk.words("orders.ship.time"), model.time()));
    open("orders.ship.title", consequence("orders.ship.then"), form);
  }

  private String quantity(ShipForm model) {
    return desk.formats().quantity(Quantity.of(model.order().ordered(), model.order().unit()));
  }

  private void cancel(OrderStatusResource order) {
    CancelForm model = new CancelForm(desk.office(), order);
    FormView form =
        new FormView(
                desk.ui(),
                model.form(),
                desk.words("orders.cancel.send"),
                () -> model.send(() -> done("orders.cancelled.done")),
                this::close)
            .with(FormField.lines(desk.ui(), desk.words("orders.reason"), model.reason(), 3));
    open("orders.cancel", consequence("orders.cancel.then"), form);
  }

  void place() {
    PlaceForm model = new PlaceForm(desk.office());
    FormView form =
        new FormView(
                desk.ui(),
                model.form(),
                desk.words("orders.place.send"),
                () -> model.send(order -> done("orders.placed.done", order.station().value())),
                this::close)
            .with(
                FormField.of(desk.ui(), desk.words("orders.station"), model.station())
                    .prompt(desk.words("orders.station.prompt")),
                product(model),
                FormField.of(desk.ui(), desk.words("orders.quantity"), model.quantity()).unit("L"),
                FormField.of(desk.ui(), desk.words("orders.address"), model.address())
                    .hint(desk.words("orders.address.hint")));
    open("orders.place", consequence("orders.place.then"), form);
  }

  @SuppressWarnings("NullAway") // the choice is empty only where there is nothing to choose
  private Node product(PlaceForm model) {
    ObjectProperty<ProductResource> choice = model.product();
    return FormField.choice(
        desk.ui(),
        desk.words("orders.product"),
        model.choices(),
        choice,
        product -> desk.products().name(product));
  }

  private Node consequence(String key) {
    return Words.paragraph(desk.words(key), "muted");
  }

  private void open(String title, Node... body) {
    desk.sheet(
        Words.label(desk.words(title), "text-20", "semibold"),
        Optional.empty(),
        Boxes.column(16, body));
  }

  private void done(String key, Object... args) {
    close();
    desk.frame().toasts().done(desk.words(key, args));
  }

  private void close() {
    desk.frame().sheet().close();
  }
}
