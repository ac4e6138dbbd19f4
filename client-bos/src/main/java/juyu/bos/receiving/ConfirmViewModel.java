package juyu.bos.receiving;

import java.util.List;
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
import juyu.bos.today.TankStock;
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
import juyu.ui.api.Failure;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** A tanker is here: what it really brought, what that means, and the manager's word. */
final class ConfirmViewModel {

  private static final int MANY = 1_000;
  private static final int LAST_RECEIPTS = 8;

  private final ExpectedReceiptResource receipt;
  private final Quantity loaded;
  private final Sending<ReceiptResource> sending;
  private final Live<Around> around;
  private final Watch watch;
  private final StringProperty delivered;

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
    this.sending = new Sending<>(office);
    this.around = office.live(() -> Around.read(office.api(), receipt));
    this.watch = office.watch();
    this.delivered = new SimpleStringProperty("");
    delivered.subscribe(text -> sending.edited());
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

  /** As the person types it. */
  StringProperty delivered() {
    return delivered;
  }

  /** It came as it was loaded. */
  void asLoaded() {
    delivered.set(loaded.decimal().stripTrailingZeros().toPlainString());
  }

  /** What it means; none while no quantity above 0 is there. */
  ObservableValue<Optional<Verdict>> verdict() {
    return Bindings.createObjectBinding(
        () ->
            Typed.quantity(delivered.get(), loaded.unit())
                .filter(Quantity::isPositive)
                .map(known -> Verdict.of(loaded, known)),
        delivered);
  }

  ReadOnlyObjectProperty<Load<Around>> around() {
    return around.load();
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  boolean isTouched() {
    return !delivered.get().isBlank();
  }

  void confirm(Consumer<ReceiptResource> done) {
    sending.post(
        Address.of("/stocks/confirmStock"),
        new ConfirmStock(receipt.orderId(), Typed.qty(delivered.get())),
        ReceiptResource.class,
        done);
  }
}
