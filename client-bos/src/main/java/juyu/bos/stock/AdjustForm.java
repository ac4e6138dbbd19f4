package juyu.bos.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.bos.live.Typed;
import juyu.model.command.Qty;
import juyu.model.stock.AdjustStock;
import juyu.model.stock.StockAdjustmentResource;
import juyu.model.value.Quantity;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** Something was lost, broken, used or found: the books go down or up by it, with a reason. */
final class AdjustForm {

  private final StockRow row;
  private final Sending<StockAdjustmentResource> sending;
  private final BooleanProperty more = new SimpleBooleanProperty();
  private final StringProperty quantity = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");

  AdjustForm(Office office, StockRow row) {
    this.row = row;
    this.sending = new Sending<>(office);
    more.subscribe(now -> sending.edited());
    quantity.subscribe(text -> sending.edited());
    reason.subscribe(text -> sending.edited());
  }

  StockRow row() {
    return row;
  }

  /** Whether there is more than the books say, instead of less. */
  BooleanProperty more() {
    return more;
  }

  /** How much, without a sign. */
  StringProperty quantity() {
    return quantity;
  }

  StringProperty reason() {
    return reason;
  }

  /** What the books move by; none while it is no quantity above 0. */
  ObservableValue<Optional<Quantity>> change() {
    return Bindings.createObjectBinding(
        () ->
            Typed.quantity(quantity.get(), row.onHand().unit())
                .filter(Quantity::isPositive)
                .map(known -> more.get() ? known : known.negated()),
        quantity,
        more);
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Consumer<StockAdjustmentResource> done) {
    sending.post(
        Address.of("/stockAdjustments"),
        new AdjustStock(row.productId(), signed(), reason.get().strip()),
        StockAdjustmentResource.class,
        done);
  }

  private Qty signed() {
    return change()
        .getValue()
        .map(known -> new Qty(known.decimal().toPlainString()))
        .orElseGet(() -> Typed.qty(quantity.get()));
  }
}
