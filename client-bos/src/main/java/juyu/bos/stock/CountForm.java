package juyu.bos.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.bos.live.Typed;
import juyu.model.command.Qty;
import juyu.model.stock.CountStock;
import juyu.model.stock.StockCountResource;
import juyu.model.value.Quantity;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;
import org.jspecify.annotations.Nullable;

/** Somebody has counted or measured a product; the books move by the difference. */
final class CountForm {

  private final StockRow row;
  private final Sending<StockCountResource> sending;
  private final StringProperty counted = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");

  CountForm(Office office, StockRow row) {
    this.row = row;
    this.sending = new Sending<>(office);
    counted.subscribe(text -> sending.edited());
    reason.subscribe(text -> sending.edited());
  }

  StockRow row() {
    return row;
  }

  StringProperty counted() {
    return counted;
  }

  StringProperty reason() {
    return reason;
  }

  /** What was counted; none while it is no quantity. */
  ObservableValue<Optional<Quantity>> quantity() {
    return Bindings.createObjectBinding(
        () -> Typed.quantity(counted.get(), row.onHand().unit()), counted);
  }

  /** Counted less books, once it is known what was counted. */
  ObservableValue<Optional<Quantity>> difference() {
    return quantity().map(known -> known.map(now -> now.minus(row.onHand())));
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  boolean isTouched() {
    return !counted.get().isBlank() || !reason.get().isBlank();
  }

  void send(Consumer<StockCountResource> done) {
    sending.post(
        Address.of("/stockCounts"),
        new CountStock(row.productId(), Typed.qty(counted.get()), none(), reason.get().strip()),
        StockCountResource.class,
        done);
  }

  private static @Nullable Qty none() {
    return null;
  }
}
