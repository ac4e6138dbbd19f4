package juyu.station.tank;

import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.product.Product;
import juyu.model.product.QuantityRule;
import juyu.model.store.Tx;
import juyu.model.tank.TankInstalled;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;
import juyu.station.product.KnownProduct;

/**
 * A tank holds a product, or from now on another one.
 *
 * @param tankNo its number at the station
 * @param productId what lies in it
 * @param capacity how much fits, in litres
 */
record InstallTank(int tankNo, String productId, Qty capacity) {

  private static final int HIGHEST = 99;

  Outcome<TankInstalled> decide(Tx tx, NodeCode station) {
    if (tankNo < 1 || tankNo > HIGHEST) {
      return Outcome.refused(Refusal.field("tankNo", "tank.number", HIGHEST));
    }
    return KnownProduct.find(tx, productId)
        .then(this::liquid)
        .then(product -> QuantityRule.positive("capacity", capacity.written(), product.unit()))
        .map(fits -> new TankInstalled(station, tankNo, productId, fits));
  }

  private Outcome<Product> liquid(Product product) {
    return product.unit() == Unit.LITRE
        ? Outcome.accepted(product)
        : Outcome.refused(Refusal.field("productId", "tank.not-litres", productId));
  }
}
