package juyu.hqadmin.order;

import juyu.hqadmin.desk.Office;
import juyu.model.order.OrderStatusResource;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Nothing;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** An order that nobody has shipped is not wanted any more. */
final class CancelForm {

  private final OrderStatusResource order;
  private final Field<String> reason = Field.text("reason");
  private final Form form;
  private final Once<Nothing> once;

  CancelForm(Office office, OrderStatusResource order) {
    this.order = order;
    form = new Form(office.work(), office.texts(), reason);
    once = new Once<>(office.api(), Nothing.class);
  }

  OrderStatusResource order() {
    return order;
  }

  Field<String> reason() {
    return reason;
  }

  Form form() {
    return form;
  }

  void send(Runnable done) {
    form.send(
        () ->
            once.send(
                Method.DELETE,
                Address.of("/orders", order.orderId()).with("reason", reason.get()),
                ""),
        answer -> done.run());
  }
}
