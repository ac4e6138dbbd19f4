package juyu.model.tank;

import java.math.BigDecimal;

/**
 * A tank as the API shows it, in litres.
 *
 * @param level what lies in it by the books
 * @param ullage how much more would fit
 */
public record TankResource(
    int tankNo, String productId, BigDecimal capacity, BigDecimal level, BigDecimal ullage) {

  public static TankResource of(TankView tank) {
    return new TankResource(
        tank.tankNo(),
        tank.productId(),
        tank.capacity().decimal(),
        tank.level().decimal(),
        tank.capacity().minus(tank.level()).decimal());
  }
}
