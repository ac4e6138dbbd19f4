package juyu.bos.today;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import juyu.model.stock.StockOutlookResource;
import juyu.model.tank.TankResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * A tank with how long what lies in it will last.
 *
 * @param safe as much as may be filled in, in litres
 * @param room how much fits up to there; 0 if it is over it
 * @param daysLeft of its product, in all its tanks; none if none was sold lately
 */
public record TankStock(
    int tankNo,
    String productId,
    Quantity capacity,
    Quantity level,
    Quantity safe,
    Quantity room,
    Optional<BigDecimal> daysLeft) {

  /** Nobody fills a tank to the brim: petrol widens in the heat. */
  public static final BigDecimal SAFE_SHARE = new BigDecimal("0.95");

  private static final BigDecimal SOON = BigDecimal.valueOf(2);

  /** Whether it lasts less than two days. */
  public boolean isLow() {
    return daysLeft.filter(left -> left.compareTo(SOON) < 0).isPresent();
  }

  /** Each tank, by number. */
  public static List<TankStock> of(List<TankResource> tanks, List<StockOutlookResource> outlook) {
    return tanks.stream().map(tank -> of(tank, outlook)).toList();
  }

  private static TankStock of(TankResource tank, List<StockOutlookResource> outlook) {
    Quantity capacity = litres(tank.capacity());
    Quantity level = litres(tank.level());
    Quantity safe =
        Quantity.millilitres(
            BigDecimal.valueOf(capacity.amount()).multiply(SAFE_SHARE).longValue());
    Quantity room = safe.minus(level);
    return new TankStock(
        tank.tankNo(),
        tank.productId(),
        capacity,
        level,
        safe,
        room.isNegative() ? Quantity.zero(Unit.LITRE) : room,
        outlook.stream()
            .filter(known -> known.productId().equals(tank.productId()))
            .findFirst()
            .flatMap(StockOutlookResource::daysLeft));
  }

  private static Quantity litres(BigDecimal litres) {
    return Quantity.of(litres, Unit.LITRE);
  }
}
