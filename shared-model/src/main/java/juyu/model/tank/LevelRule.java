package juyu.model.tank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import juyu.model.value.Quantity;

/**
 * Parts a product's book stock among the tanks that hold it, by their capacity. The parts add up to
 * the stock to the millilitre. A tank without a capacity holds nothing.
 */
final class LevelRule {

  private LevelRule() {}

  static List<Quantity> levels(Quantity stock, List<Quantity> capacities) {
    BigInteger all =
        capacities.stream()
            .map(LevelRule::amount)
            .reduce(BigInteger::add)
            .orElseThrow()
            .max(BigInteger.ONE);
    List<Quantity> levels = new ArrayList<>();
    BigInteger capacityBefore = BigInteger.ZERO;
    Quantity before = Quantity.zero(stock.unit());
    for (Quantity capacity : capacities) {
      capacityBefore = capacityBefore.add(amount(capacity));
      Quantity upTo = part(stock, capacityBefore, all);
      levels.add(upTo.minus(before));
      before = upTo;
    }
    return levels;
  }

  private static Quantity part(Quantity stock, BigInteger capacity, BigInteger all) {
    return new Quantity(
        amount(stock).multiply(capacity).divide(all).longValueExact(), stock.unit());
  }

  private static BigInteger amount(Quantity quantity) {
    return BigInteger.valueOf(quantity.amount());
  }
}
