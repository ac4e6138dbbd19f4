package juyu.bos.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.command.Qty;
import juyu.model.stock.AdjustStock;
import juyu.model.stock.StockAdjustmentResource;
import juyu.model.value.Quantity;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.Rules;

/** Something was lost, broken, used or found: the books go down or up by it, with a reason. */
final class AdjustForm {

  private final StockRow row;
  private final BooleanProperty more = new SimpleBooleanProperty();
  private final Field<Quantity> quantity;
  private final Field<String> reason = Field.text("reason");
  private final Form form;
  private final Once<StockAdjustmentResource> once;

  AdjustForm(Office office, StockRow row) {
    this.row = row;
    this.quantity = Field.quantity("qty", row.onHand().unit()).mustBe(Rules::positive);
    this.form = new Form(office.work(), office.texts(), quantity, reason);
    this.once = new Once<>(office.api(), StockAdjustmentResource.class);
  }

  StockRow row() {
    return row;
  }

  /** Whether there is more than the books say, instead of less. */
  BooleanProperty more() {
    return more;
  }

  /** How much, without a sign. */
  Field<Quantity> quantity() {
    return quantity;
  }

  Field<String> reason() {
    return reason;
  }

  Form form() {
    return form;
  }

  /** What the books move by; none while it is no quantity above 0. */
  ObservableValue<Optional<Quantity>> change() {
    return Bindings.createObjectBinding(
        () -> quantity.value().filter(Quantity::isPositive).map(this::signed),
        quantity.input(),
        more);
  }

  private Quantity signed(Quantity size) {
    return more.get() ? size : size.negated();
  }

  void send(Consumer<StockAdjustmentResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/stockAdjustments"),
                new AdjustStock(
                    row.productId(), Qty.exactly(signed(quantity.get())), reason.get())),
        done);
  }
}
