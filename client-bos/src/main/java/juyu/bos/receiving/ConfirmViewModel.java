package juyu.bos.receiving;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.bos.today.TankStock;
import juyu.model.command.Qty;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ConfirmStock;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.receiving.ReceiptResource;
import juyu.model.receiving.ToleranceRule;
import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.stock.StockOutlookResource;
import juyu.model.tank.TankResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.Rules;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** A tanker is here: what it really brought, what that means, and the manager's word. */
final class ConfirmViewModel {

  private static final int MANY = 1_000;
  private static final int LAST_RECEIPTS = 8;

  private final ExpectedReceiptResource receipt;
  private final Quantity loaded;
  private final Once<ReceiptResource> once;
  private final Live<Around> around;
  private final Watch watch;
  private final Field<Quantity> delivered;
  private final Form form;

  /**
   * What helps to decide.
   *
   * @param tanks those of this product, by number
   * @param receipts the last ones of this vehicle
   */
  record Around(List<TankStock> tanks, List<ArrivalResource> receipts) {

    static Around read(ApiClient api, ExpectedReceiptResource receipt) {
      return new Around(
          TankStock.of(
                  api.all(Address.of("/tanks"), TankResource.class, MANY),
                  api.all(Address.of("/stockOutlook"), StockOutlookResource.class, MANY))
              .stream()
              .filter(tank -> tank.productId().equals(receipt.productId()))
              .toList(),
          api.list(
                  Address.of("/receipts")
                      .with("vehicleNo", receipt.vehicleNo())
                      .with("limit", LAST_RECEIPTS),
                  ArrivalResource.class)
              .items());
    }

    /** What lies in all of them together. */
    Quantity level() {
      return tanks.stream().map(TankStock::level).reduce(Quantity.zero(Unit.LITRE), Quantity::plus);
    }

    /** What fits into all of them together. */
    Quantity capacity() {
      return tanks.stream()
          .map(TankStock::capacity)
          .reduce(Quantity.zero(Unit.LITRE), Quantity::plus);
    }

    /** What may still be filled in. */
    Quantity room() {
      return tanks.stream().map(TankStock::room).reduce(Quantity.zero(Unit.LITRE), Quantity::plus);
    }
  }

  /**
   * What a quantity means.
   *
   * @param difference delivered less loaded
   * @param fine the largest difference that is fine
   * @param watched the largest difference that is not claimed
   */
  record Verdict(
      Quantity delivered, Quantity difference, Band band, Quantity fine, Quantity watched) {

    static Verdict of(Quantity loaded, Quantity delivered) {
      ToleranceRule rule = ToleranceRule.USUAL;
      return new Verdict(
          delivered,
          delivered.minus(loaded),
          rule.band(loaded, delivered),
          rule.fine(loaded),
          rule.watched(loaded));
    }
  }

  ConfirmViewModel(Office office, ExpectedReceiptResource receipt) {
    this.receipt = receipt;
    this.loaded = Quantity.of(receipt.qty(), receipt.unit());
    this.once = new Once<>(office.api(), ReceiptResource.class);
    this.around = office.live(() -> Around.read(office.api(), receipt));
    this.watch = office.watch();
    this.delivered = Field.quantity("qty", loaded.unit()).mustBe(Rules::positive);
    this.form = new Form(office.work(), office.texts(), delivered);
  }

  void shown() {
    watch.changes(around::refresh, "sale.", "fuel.", "goods.", "stock.", "tank.");
  }

  void hidden() {
    watch.end();
    around.stop();
  }

  void retry() {
    around.restart();
  }

  ExpectedReceiptResource receipt() {
    return receipt;
  }

  Quantity loaded() {
    return loaded;
  }

  /** What the person says was delivered. */
  Field<Quantity> delivered() {
    return delivered;
  }

  Form form() {
    return form;
  }

  /** It came as it was loaded. */
  void asLoaded() {
    delivered.set(loaded);
  }

  /** What it means; none while no quantity above 0 is there. */
  ObservableValue<Optional<Verdict>> verdict() {
    return Bindings.createObjectBinding(
        () ->
            delivered.value().filter(Quantity::isPositive).map(known -> Verdict.of(loaded, known)),
        delivered.input());
  }

  ReadOnlyObjectProperty<Load<Around>> around() {
    return around.load();
  }

  void confirm(Consumer<ReceiptResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/stocks/confirmStock"),
                new ConfirmStock(receipt.orderId(), Qty.exactly(delivered.get()))),
        done);
  }
}
