package juyu.bos.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.bos.order.OrderForm.Situation;
import juyu.model.order.StationOrderResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.format.Formats;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A new order, beside the list. */
final class OrderSheet {

  private final Desk desk;
  private final OrderForm form;

  private OrderSheet(Desk desk, OrderForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, OrderForm form) {
    new OrderSheet(desk, form).open();
  }

  private void open() {
    desk.open(
        desk.words("orders.new.title"),
        desk.form(form.form(), sendWords(), () -> form.send(this::done))
            .with(
                FormField.picker(
                        desk.ui(), desk.words("form.product"), form.product(), form.choices())
                    .prompt(desk.words("form.product.prompt"))
                    .hint(situationWords()),
                FormField.of(desk.ui(), desk.words("form.quantity"), form.quantity())
                    .unit(unit())
                    .size("tall"),
                FormField.of(desk.ui(), desk.words("orders.address"), form.address())
                    .hint(desk.words("orders.address.hint")))
            .consequences(consequences()));
  }

  private void done(StationOrderResource order) {
    desk.done(
        "orders.placed",
        desk.products().name(order.productId())
            + " "
            + desk.formats().quantity(Quantity.of(order.qty(), order.unit())));
  }

  private ObservableValue<String> unit() {
    return desk.texts()
        .bind(
            () -> form.product().value().map(some -> desk.formats().unit(some.unit())).orElse(""),
            form.product().input());
  }

  private ObservableValue<String> sendWords() {
    ObservableValue<Optional<Quantity>> ordered = form.ordered();
    return desk.texts()
        .bind(
            () ->
                ordered
                    .getValue()
                    .map(qty -> desk.text("orders.send", desk.formats().quantity(qty)))
                    .orElseGet(() -> desk.text("orders.send.empty")),
            ordered);
  }

  private ObservableValue<String> situationWords() {
    ObservableValue<Optional<Situation>> situation = form.situation();
    return desk.texts().bind(() -> situation.getValue().map(this::said).orElse(" "), situation);
  }

  private String said(Situation now) {
    Formats formats = desk.formats();
    String here =
        desk.texts()
            .text(
                "orders.situation",
                formats.quantity(now.onHand(), 0),
                formats.quantity(now.expected(), 0));
    return now.room()
        .map(room -> here + desk.text("orders.situation.room", formats.quantity(room, 0)))
        .orElse(here);
  }

  private ObservableValue<List<Consequence>> consequences() {
    ObservableValue<Optional<Quantity>> ordered = form.ordered();
    ObservableValue<Optional<Situation>> situation = form.situation();
    return desk.texts()
        .following(
            () ->
                ordered
                    .getValue()
                    .map(qty -> consequences(qty, situation.getValue()))
                    .orElse(List.of()),
            ordered,
            situation);
  }

  private List<Consequence> consequences(Quantity qty, Optional<Situation> situation) {
    List<Consequence> all = new ArrayList<>();
    String words = desk.formats().quantity(qty);
    all.add(new Consequence(MaterialDesignS.SEND_OUTLINE, desk.text("orders.then.sent", words)));
    all.add(
        new Consequence(MaterialDesignT.TRUCK_DELIVERY_OUTLINE, desk.text("orders.then.expected")));
    situation
        .flatMap(Situation::room)
        .map(room -> qty.minus(room))
        .filter(Quantity::isPositive)
        .ifPresent(over ->
            all.add(
                new Consequence(
                    MaterialDesignA.ALERT_OUTLINE,
                    desk.text("orders.then.too-much", desk.formats().quantity(over, 0)))));
    return all;
  }
}
