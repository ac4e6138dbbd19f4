package juyu.bos.receiving;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.bos.live.Typed;
import juyu.model.product.ProductMasterResource;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.model.receiving.ReceiveGoods;
import juyu.model.value.Quantity;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** Goods have come without an order. */
final class GoodsForm {

  private final Office office;
  private final Sending<GoodsReceiptResource> sending;
  private final ObjectProperty<Optional<ProductMasterResource>> product =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty quantity = new SimpleStringProperty("");
  private final StringProperty supplier = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");

  GoodsForm(Office office) {
    this.office = office;
    this.sending = new Sending<>(office);
    List.of(quantity, supplier, reason).forEach(text -> text.subscribe(now -> sending.edited()));
    product.subscribe(chosen -> sending.edited());
  }

  ObjectProperty<Optional<ProductMasterResource>> product() {
    return product;
  }

  StringProperty quantity() {
    return quantity;
  }

  StringProperty supplier() {
    return supplier;
  }

  StringProperty reason() {
    return reason;
  }

  List<ProductMasterResource> choices() {
    return office.products().sold();
  }

  /** How much came; none while it is no quantity of the product. */
  ObservableValue<Optional<Quantity>> came() {
    return Bindings.createObjectBinding(
        () ->
            product
                .get()
                .flatMap(chosen -> Typed.quantity(quantity.get(), chosen.unit()))
                .filter(Quantity::isPositive),
        product,
        quantity);
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Consumer<GoodsReceiptResource> done) {
    product
        .get()
        .ifPresent(chosen ->
            sending.post(
                Address.of("/goodsReceipts"),
                new ReceiveGoods(
                    chosen.productId(),
                    Typed.qty(quantity.get()),
                    supplier.get().strip(),
                    reason.get().strip()),
                GoodsReceiptResource.class,
                done));
  }
}
