package juyu.bos.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.command.Qty;
import juyu.model.stock.CountStock;
import juyu.model.stock.StockCountResource;
import juyu.model.value.Quantity;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** Somebody has counted or measured a product; the books move by the difference. */
final class CountForm {

  private final StockRow row;
  private final Field<Quantity> counted;
  private final Field<String> reason = Field.text("reason").optional();
  private final Form form;
  private final Once<StockCountResource> once;

  CountForm(Office office, StockRow row) {
    this.row = row;
    this.counted = Field.quantity("counted", row.onHand().unit());
    this.form = new Form(office.work(), office.texts(), counted, reason);
    this.once = new Once<>(office.api(), StockCountResource.class);
  }

  StockRow row() {
    return row;
  }

  Field<Quantity> counted() {
    return counted;
  }

  Field<String> reason() {
    return reason;
  }

  Form form() {
    return form;
  }

  /** What was counted; none while it is no quantity. */
  ObservableValue<Optional<Quantity>> quantity() {
    return Bindings.createObjectBinding(counted::value, counted.input());
  }

  /** Counted less books, once it is known what was counted. */
  ObservableValue<Optional<Quantity>> difference() {
    return quantity().map(known -> known.map(now -> now.minus(row.onHand())));
  }

  void send(Consumer<StockCountResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/stockCounts"),
                new CountStock(
                    row.productId(), Qty.exactly(counted.get()), null, reason.value().orElse(""))),
        done);
  }
}
