package juyu.hqadmin.order;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.desk.StationCode;
import juyu.model.command.Qty;
import juyu.model.order.OrderFuelFor;
import juyu.model.order.OrderResource;
import juyu.model.product.ProductResource;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** Head office orders fuel on behalf of a station. */
final class PlaceForm {

  private final Office office;
  private final ObjectProperty<@Nullable ProductResource> product;
  private final Field<String> station = Field.text("station").mustBe(StationCode::problem);
  private final Field<Quantity> quantity = Field.quantity("qty", Unit.LITRE);
  private final Field<String> address = Field.text("destAddr").optional();
  private final Form form;
  private final Once<OrderResource> once;

  PlaceForm(Office office) {
    this.office = office;
    product = new SimpleObjectProperty<>(choices(office).stream().findFirst().orElse(null));
    form = new Form(office.work(), office.texts(), station, quantity, address);
    once = new Once<>(office.api(), OrderResource.class);
  }

  private static List<ProductResource> choices(Office office) {
    return office.products().soldFuels();
  }

  List<ProductResource> choices() {
    return choices(office);
  }

  ObjectProperty<@Nullable ProductResource> product() {
    return product;
  }

  Field<String> station() {
    return station;
  }

  Field<Quantity> quantity() {
    return quantity;
  }

  Field<String> address() {
    return address;
  }

  Form form() {
    return form;
  }

  void send(Consumer<OrderResource> done) {
    ProductResource chosen = product.get();
    if (chosen != null) {
      form.send(() -> ordered(chosen), done);
    }
  }

  private OrderResource ordered(ProductResource chosen) {
    OrderFuelFor order =
        new OrderFuelFor(
            NodeCode.of(station.get()),
            chosen.productId(),
            Qty.exactly(quantity.get()),
            address.value().filter(typed -> !typed.isBlank()));
    return once.post(Address.of("/orders"), order);
  }
}
