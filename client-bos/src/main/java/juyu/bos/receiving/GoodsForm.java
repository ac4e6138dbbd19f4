package juyu.bos.receiving;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.command.Qty;
import juyu.model.product.ProductMasterResource;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.model.receiving.ReceiveGoods;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Choices;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.Rules;

/** Goods have come without an order. */
final class GoodsForm {

  private final Choices<ProductMasterResource> choices;
  private final Field<ProductMasterResource> product;
  private final Field<Quantity> quantity;
  private final Field<String> supplier = Field.text("supplier").optional();
  private final Field<String> reason = Field.text("reason").optional();
  private final Form form;
  private final Once<GoodsReceiptResource> once;

  GoodsForm(Office office) {
    this.choices = office.products().choices();
    this.product = Field.oneOf("productId", choices);
    this.quantity = Field.quantity("qty", this::unit).mustBe(Rules::positive);
    this.form = new Form(office.work(), office.texts(), product, quantity, supplier, reason);
    this.once = new Once<>(office.api(), GoodsReceiptResource.class);
  }

  private Unit unit() {
    return product.value().map(ProductMasterResource::unit).orElse(Unit.LITRE);
  }

  Choices<ProductMasterResource> choices() {
    return choices;
  }

  Field<ProductMasterResource> product() {
    return product;
  }

  Field<Quantity> quantity() {
    return quantity;
  }

  Field<String> supplier() {
    return supplier;
  }

  Field<String> reason() {
    return reason;
  }

  Form form() {
    return form;
  }

  /** How much came; none while it is no quantity of a product. */
  ObservableValue<Optional<Quantity>> came() {
    return Bindings.createObjectBinding(
        () -> product.value().flatMap(chosen -> quantity.value()).filter(Quantity::isPositive),
        product.input(),
        quantity.input());
  }

  void send(Consumer<GoodsReceiptResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/goodsReceipts"),
                new ReceiveGoods(
                    product.get().productId(),
                    Qty.exactly(quantity.get()),
                    supplier.value().orElse(""),
                    reason.value().orElse(""))),
        done);
  }
}
