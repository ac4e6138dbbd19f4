package juyu.bos.order;

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
import juyu.model.order.OrderFuel;
import juyu.model.order.StationOrderResource;
import juyu.model.product.ProductMasterResource;
import juyu.model.station.ThisStationResource;
import juyu.model.stock.StockOutlookResource;
import juyu.model.stock.StockSummaryResource;
import juyu.model.tank.TankResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.api.Failure;
import juyu.ui.live.Live;
import juyu.ui.load.Load;
import org.jspecify.annotations.Nullable;

/** A new order, with what there is and what fits. */
final class OrderForm {

  private static final int MANY = 100_000;

  private final Office office;
  private final Sending<StationOrderResource> sending;
  private final Live<Around> around;
  private final ObjectProperty<Optional<ProductMasterResource>> product =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty quantity = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");

  /** What helps to decide. */
  record Around(
      ThisStationResource station, List<StockSummaryResource> stock, List<TankStock> tanks) {

    static Around read(ApiClient api) {
      return new Around(
          api.get(Address.of("/station"), ThisStationResource.class),
          api.all(Address.of("/stockSummaries"), StockSummaryResource.class, MANY),
          TankStock.of(
              api.all(Address.of("/tanks"), TankResource.class, MANY),
              api.all(Address.of("/stockOutlook"), StockOutlookResource.class, MANY)));
    }
  }

  /**
   * What there is of the chosen product.
   *
   * @param expected on its way already
   * @param room how much fits into its tanks beside that; none for what lies in no tank
   */
  record Situation(Quantity onHand, Quantity expected, Optional<Quantity> room) {}

  OrderForm(Office office) {
    this.office = office;
    this.sending = new Sending<>(office);
    this.around = office.live(() -> Around.read(office.api()));
    product.subscribe(chosen -> sending.edited());
    quantity.subscribe(text -> sending.edited());
    address.subscribe(text -> sending.edited());
    around.load().subscribe(now -> now.shown().ifPresent(this::suggestAddress));
    around.refresh();
  }

  private void suggestAddress(Around known) {
    if (address.get().isEmpty()) {
      address.set(known.station().address().orElse(""));
    }
  }

  ObjectProperty<Optional<ProductMasterResource>> product() {
    return product;
  }

  StringProperty quantity() {
    return quantity;
  }

  StringProperty address() {
    return address;
  }

  List<ProductMasterResource> choices() {
    return office.products().sold();
  }

  ReadOnlyObjectProperty<Load<Around>> around() {
    return around.load();
  }

  /** How much is ordered; none while it is no quantity of the product. */
  ObservableValue<Optional<Quantity>> ordered() {
    return Bindings.createObjectBinding(
        () ->
            product
                .get()
                .flatMap(chosen -> Typed.quantity(quantity.get(), chosen.unit()))
                .filter(Quantity::isPositive),
        product,
        quantity);
  }

  /** What there is of the chosen product; none before one is chosen. */
  ObservableValue<Optional<Situation>> situation() {
    return Bindings.createObjectBinding(
        () ->
            product.get().flatMap(chosen -> around.value().map(known -> situation(chosen, known))),
        product,
        around.load());
  }

  private static Situation situation(ProductMasterResource product, Around known) {
    Quantity none = Quantity.zero(product.unit());
    Optional<StockSummaryResource> stock =
        known.stock().stream()
            .filter(one -> one.productId().equals(product.productId()))
            .findFirst();
    Quantity expected = stock.map(one -> Quantity.of(one.expected(), one.unit())).orElse(none);
    return new Situation(
        stock.map(one -> Quantity.of(one.onHand(), one.unit())).orElse(none),
        expected,
        room(product, known).map(room -> room.minus(expected)));
  }

  private static Optional<Quantity> room(ProductMasterResource product, Around known) {
    return known.tanks().stream()
        .filter(tank -> product.unit() == Unit.LITRE)
        .filter(tank -> tank.productId().equals(product.productId()))
        .map(TankStock::room)
        .reduce(Quantity::plus);
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Consumer<StationOrderResource> done) {
    product
        .get()
        .ifPresent(chosen ->
            sending.post(
                Address.of("/orders"),
                new OrderFuel(chosen.productId(), Typed.qty(quantity.get()), destination()),
                StationOrderResource.class,
                done));
  }

  private @Nullable String destination() {
    return address.get().isBlank() ? null : address.get().strip();
  }
}
