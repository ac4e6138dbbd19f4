package juyu.model.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * How much of a product: millilitres for litres, a count for pieces; signed, because a stock flow
 * is. Sums are exact; mixing units or an overflow throws.
 *
 * @param amount millilitres, or pieces
 * @param unit what the product is counted in
 */
public record Quantity(long amount, Unit unit) implements Comparable<Quantity> {

  public static Quantity millilitres(long millilitres) {
    return new Quantity(millilitres, Unit.LITRE);
  }

  public static Quantity pieces(long pieces) {
    return new Quantity(pieces, Unit.PIECE);
  }

  /** Whole litres. */
  public static Quantity litres(long litres) {
    return millilitres(Math.multiplyExact(litres, 1_000L));
  }

  public static Quantity zero(Unit unit) {
    return new Quantity(0, unit);
  }

  /**
   * A quantity from an exact decimal.
   *
   * @param value in the product's unit: litres or pieces
   * @throws IllegalArgumentException with words for the person, if it has too many decimals or is
   *     too large
   */
  public static Quantity of(BigDecimal value, Unit unit) {
    if (value.precision() - value.scale() > 12) {
      throw new IllegalArgumentException("is too large");
    }
    try {
      return new Quantity(value.movePointRight(unit.decimals()).longValueExact(), unit);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          unit == Unit.LITRE
              ? "may have at most three decimals"
              : "must be whole: this product is counted in pieces",
          e);
    }
  }

  public Quantity plus(Quantity other) {
    return new Quantity(Math.addExact(amount, same(other).amount), unit);
  }

  public Quantity minus(Quantity other) {
    return new Quantity(Math.subtractExact(amount, same(other).amount), unit);
  }

  public Quantity negated() {
    return new Quantity(Math.negateExact(amount), unit);
  }

  @JsonIgnore
  public boolean isPositive() {
    return amount > 0;
  }

  @JsonIgnore
  public boolean isNegative() {
    return amount < 0;
  }

  /** The exact decimal in the product's unit: litres with three decimals, or whole pieces. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(amount, unit.decimals());
  }

  private Quantity same(Quantity other) {
    if (other.unit != unit) {
      throw new IllegalArgumentException("cannot add " + other.unit + " to " + unit);
    }
    return other;
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(amount, same(other).amount);
  }

  @Override
  public String toString() {
    return decimal().toPlainString() + (unit == Unit.LITRE ? " L" : "");
  }
}
