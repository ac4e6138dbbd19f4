package juyu.model.receiving;

import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * How far a delivery may be from what was loaded: fine up to the larger of a least quantity and a
 * part of the load, to be watched up to twice that, to be claimed beyond. Pieces are counted, so
 * for them there is no tolerance.
 *
 * @param leastMillilitres fine whatever the load
 * @param perTenThousand fine as a part of the load
 */
public record ToleranceRule(long leastMillilitres, int perTenThousand) {

  /** 25 litres or 0.25 %. */
  public static final ToleranceRule USUAL = new ToleranceRule(25_000, 25);

  private static final int WHOLE = 10_000;

  /** Where a difference lies. */
  public enum Band {
    FINE,
    WATCH,
    CLAIM
  }

  /** The largest difference that is fine. */
  public Quantity fine(Quantity loaded) {
    if (loaded.unit() == Unit.PIECE) {
      return Quantity.zero(Unit.PIECE);
    }
    long part = Math.multiplyExact(loaded.amount(), (long) perTenThousand) / WHOLE;
    return Quantity.millilitres(Math.max(leastMillilitres, part));
  }

  /** The largest difference that is not claimed. */
  public Quantity watched(Quantity loaded) {
    return fine(loaded).plus(fine(loaded));
  }

  /** Where the difference between what was loaded and what came lies, whichever is more. */
  public Band band(Quantity loaded, Quantity came) {
    Quantity difference = came.minus(loaded);
    Quantity off = difference.isNegative() ? difference.negated() : difference;
    if (off.compareTo(fine(loaded)) <= 0) {
      return Band.FINE;
    }
    return off.compareTo(watched(loaded)) <= 0 ? Band.WATCH : Band.CLAIM;
  }
}
