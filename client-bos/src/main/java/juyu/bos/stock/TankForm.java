package juyu.bos.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.bos.today.TankStock;
import juyu.model.command.Qty;
import juyu.model.product.ProductMasterResource;
import juyu.model.tank.InstallTank;
import juyu.model.tank.TankResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Choices;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.Rules;

/** What a tank holds, and how much fits. */
final class TankForm {

  private final Optional<TankStock> known;
  private final Choices<ProductMasterResource> choices;
  private final Field<Long> tankNo = Field.whole("tankNo");
  private final Field<ProductMasterResource> product;
  private final Field<Quantity> capacity =
      Field.quantity("capacity", Unit.LITRE).mustBe(Rules::positive);
  private final Form form;
  private final Once<TankResource> once;

  private TankForm(Office office, Optional<TankStock> known) {
    this.known = known;
    this.choices = office.products().choices(some -> some.unit() == Unit.LITRE);
    this.product = Field.oneOf("productId", choices);
    this.form = new Form(office.work(), office.texts(), tankNo, product, capacity);
    this.once = new Once<>(office.api(), TankResource.class);
  }

  static TankForm of(Office office, int freeNo) {
    TankForm form = new TankForm(office, Optional.empty());
    form.tankNo.start((long) freeNo);
    return form;
  }

  static TankForm of(Office office, TankStock tank) {
    TankForm form = new TankForm(office, Optional.of(tank));
    form.tankNo.start((long) tank.tankNo());
    office.products().find(tank.productId()).ifPresent(form.product::start);
    form.capacity.start(tank.capacity());
    return form;
  }

  /** The tank as it is; none for a new one. */
  Optional<TankStock> known() {
    return known;
  }

  Field<Long> tankNo() {
    return tankNo;
  }

  Field<ProductMasterResource> product() {
    return product;
  }

  /** What may lie in a tank. */
  Choices<ProductMasterResource> choices() {
    return choices;
  }

  Field<Quantity> capacity() {
    return capacity;
  }

  Form form() {
    return form;
  }

  /** The tank as it is going to be; none while something is missing. */
  ObservableValue<Optional<Planned>> planned() {
    return Bindings.createObjectBinding(
        () ->
            product
                .value()
                .flatMap(chosen ->
                    capacity
                        .value()
                        .filter(Quantity::isPositive)
                        .map(size -> new Planned(chosen.productId(), size))),
        product.input(),
        capacity.input());
  }

  /** What a tank is going to hold, and how much of it. */
  record Planned(String productId, Quantity capacity) {}

  void send(Consumer<TankResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/tanks"),
                new InstallTank(
                    Math.toIntExact(tankNo.get()),
                    product.get().productId(),
                    Qty.exactly(capacity.get()))),
        done);
  }
}
