package juyu.bos.stock;

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
import juyu.bos.today.TankStock;
import juyu.model.product.ProductMasterResource;
import juyu.model.tank.InstallTank;
import juyu.model.tank.TankResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** What a tank holds, and how much fits. */
final class TankForm {

  private final Office office;
  private final Optional<TankStock> known;
  private final Sending<TankResource> sending;
  private final StringProperty tankNo;
  private final ObjectProperty<Optional<ProductMasterResource>> product;
  private final StringProperty capacity;

  private TankForm(
      Office office,
      Optional<TankStock> known,
      String tankNo,
      Optional<ProductMasterResource> product,
      String capacity) {
    this.office = office;
    this.known = known;
    this.sending = new Sending<>(office);
    this.tankNo = new SimpleStringProperty(tankNo);
    this.product = new SimpleObjectProperty<>(product);
    this.capacity = new SimpleStringProperty(capacity);
    this.tankNo.subscribe(text -> sending.edited());
    this.product.subscribe(chosen -> sending.edited());
    this.capacity.subscribe(text -> sending.edited());
  }

  static TankForm of(Office office, int freeNo) {
    return new TankForm(office, Optional.empty(), "" + freeNo, Optional.empty(), "");
  }

  static TankForm of(Office office, TankStock tank) {
    return new TankForm(
        office,
        Optional.of(tank),
        "" + tank.tankNo(),
        office.products().find(tank.productId()),
        office.formats().amount(tank.capacity(), 0));
  }

  /** The tank as it is; none for a new one. */
  Optional<TankStock> known() {
    return known;
  }

  StringProperty tankNo() {
    return tankNo;
  }

  ObjectProperty<Optional<ProductMasterResource>> product() {
    return product;
  }

  StringProperty capacity() {
    return capacity;
  }

  /** What may lie in a tank. */
  List<ProductMasterResource> choices() {
    return office.products().sold().stream().filter(some -> some.unit() == Unit.LITRE).toList();
  }

  /** How much fits; none while it is no quantity. */
  ObservableValue<Optional<Quantity>> fits() {
    return Bindings.createObjectBinding(
        () -> Typed.quantity(capacity.get(), Unit.LITRE).filter(Quantity::isPositive), capacity);
  }

  /** Whether everything is filled in. */
  ObservableValue<Boolean> complete() {
    return Bindings.createObjectBinding(
        () ->
            Typed.whole(tankNo.get()).isPresent()
                && product.get().isPresent()
                && Typed.quantity(capacity.get(), Unit.LITRE).isPresent(),
        tankNo,
        product,
        capacity);
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Consumer<TankResource> done) {
    Typed.whole(tankNo.get())
        .ifPresent(number ->
            product
                .get()
                .ifPresent(chosen ->
                    sending.post(
                        Address.of("/tanks"),
                        new InstallTank(number, chosen.productId(), Typed.qty(capacity.get())),
                        TankResource.class,
                        done)));
  }
}
