package juyu.bos.price;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.price.ProductPricesResource;
import juyu.model.price.ProductPricesResource.AtTill;
import juyu.model.price.ProductPricesResource.Step;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** Prices in force and to come, and how far each till has got with them. */
public final class PricesViewModel {

  private static final int MANY = 100_000;

  private final Live<List<ProductPricesResource>> prices;
  private final Watch watch;

  /** How a till stands with a price. */
  enum AtATill {
    /** It sells at it. */
    APPLIED,
    /** It has it, and does not sell at it yet. */
    RECEIVED,
    /** It has not said that it has it. */
    NOT_KNOWN
  }

  public PricesViewModel(Office office) {
    this.prices =
        office.live(
            () -> office.api().all(Address.of("/prices"), ProductPricesResource.class, MANY));
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(prices::refresh, "price.", "product.");
  }

  public void hidden() {
    watch.end();
    prices.stop();
  }

  void retry() {
    prices.restart();
  }

  ReadOnlyObjectProperty<Load<List<ProductPricesResource>>> load() {
    return prices.load();
  }

  ObservableValue<Rows<ProductPricesResource>> rows() {
    return prices.rows(items -> items);
  }

  /** Of the price in force; nothing to say without one. */
  static Optional<AtATill> inForce(ProductPricesResource product, AtTill till) {
    return product
        .inForce()
        .map(price -> {
          if (is(till.inForce(), price.priceChangeId())) {
            return AtATill.APPLIED;
          }
          return is(till.received(), price.priceChangeId()) ? AtATill.RECEIVED : AtATill.NOT_KNOWN;
        });
  }

  /** How many tills sell at the price in force. */
  static long applied(ProductPricesResource product) {
    return product.tills().stream()
        .filter(till -> inForce(product, till).equals(Optional.of(AtATill.APPLIED)))
        .count();
  }

  private static boolean is(Optional<Step> step, java.util.UUID change) {
    return step.filter(some -> some.priceChangeId().equals(change)).isPresent();
  }
}
