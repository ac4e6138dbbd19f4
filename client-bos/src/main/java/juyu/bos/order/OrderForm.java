package juyu.bos.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.bos.today.TankStock;
import juyu.model.command.Qty;
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
import juyu.ui.api.Once;
import juyu.ui.form.Choices;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.Rules;
import juyu.ui.live.Live;

/** A new order, with what there is and what fits. */
final class OrderForm {

  private static final int MANY = 100_000;

  private final Choices<ProductMasterResource> choices;
  private final Field<ProductMasterResource> product;
  private final Field<Quantity> quantity;
  private final Field<String> address = Field.text("destAddr").optional();
  private final Form form;
  private final Once<StationOrderResource> once;
  private final Live<Around> around;

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
    this.choices = office.products().choices();
    this.product = Field.oneOf("productId", choices);
    this.quantity = Field.quantity("qty", this::unit).mustBe(Rules::positive);
    this.form = new Form(office.work(), office.texts(), product, quantity, address);
    this.once = new Once<>(office.api(), StationOrderResource.class);
    this.around = office.live(() -> Around.read(office.api()));
    around.load().subscribe(now -> now.shown().ifPresent(this::suggestAddress));
    around.refresh();
  }

  private Unit unit() {
    return product.value().map(ProductMasterResource::unit).orElse(Unit.LITRE);
  }

  private void suggestAddress(Around known) {
    if (!address.changed()) {
      address.start(known.station().address().orElse(""));
    }
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

  Field<String> address() {
    return address;
  }

  Form form() {
    return form;
  }

  /** How much is ordered; none while it is no quantity of a product. */
  ObservableValue<Optional<Quantity>> ordered() {
    return Bindings.createObjectBinding(
        () -> product.value().flatMap(chosen -> quantity.value()).filter(Quantity::isPositive),
        product.input(),
        quantity.input());
  }

  /** What there is of the chosen product; none before one is chosen. */
  ObservableValue<Optional<Situation>> situation() {
    return Bindings.createObjectBinding(
        () ->
            product
                .value()
                .flatMap(chosen -> around.value().map(known -> situation(chosen, known))),
        product.input(),
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

  void send(Consumer<StationOrderResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/orders"),
                new OrderFuel(
                    product.get().productId(),
                    Qty.exactly(quantity.get()),
                    address.value().orElse(null))),
        done);
  }
}
