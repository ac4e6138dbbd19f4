package juyu.hqadmin.order;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.product.ProductResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** The forms of an order, beside the list. */
final class OrderSheets {

  private final Desk desk;

  OrderSheets(Desk desk) {
    this.desk = desk;
  }

  void ship(ShipForm model) {
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

  void cancel(CancelForm model) {
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

  void place(PlaceForm model) {
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
