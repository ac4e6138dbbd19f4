package juyu.station.tank;

import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.product.Product;
import juyu.model.product.QuantityRule;
import juyu.model.store.Tx;
import juyu.model.tank.InstallTank;
import juyu.model.tank.TankInstalled;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;
import juyu.station.product.KnownProduct;

/** Which tanks there can be. */
final class TankRule {

  private static final int HIGHEST = 99;

  private TankRule() {}

  static Outcome<TankInstalled> install(InstallTank said, Tx tx, NodeCode station) {
    if (said.tankNo() < 1 || said.tankNo() > HIGHEST) {
      return Outcome.refused(Refusal.field("tankNo", "tank.number", HIGHEST));
    }
    return KnownProduct.find(tx, said.productId())
        .then(TankRule::liquid)
        .then(
            product -> QuantityRule.positive("capacity", said.capacity().written(), product.unit()))
        .map(fits -> new TankInstalled(station, said.tankNo(), said.productId(), fits));
  }

  private static Outcome<Product> liquid(Product product) {
    return product.unit() == Unit.LITRE
        ? Outcome.accepted(product)
        : Outcome.refused(Refusal.field("productId", "tank.not-litres", product.productId()));
  }
}
