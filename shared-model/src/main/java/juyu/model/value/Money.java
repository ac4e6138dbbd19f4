package juyu.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount of money in whole won. The won has no smaller coin, so its scale is {@value #SCALE}.
 * Negative amounts are allowed: they are what a cancel or a refund writes. Every sum is exact; an
 * overflow throws {@link ArithmeticException}.
 *
 * @param won whole won
 */
public record Money(@JsonValue long won) implements Comparable<Money> {

  /** ISO 4217 code. */
  public static final String CURRENCY = "KRW";

  /** Digits behind the decimal point. */
  public static final int SCALE = 0;

  public static final Money ZERO = new Money(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Money {}

  public static Money of(long won) {
    return new Money(won);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(won, other.won));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(won, other.won));
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(won, factor));
  }

  public Money negated() {
    return new Money(Math.negateExact(won));
  }

  public boolean isNegative() {
    return won < 0;
  }

  public boolean isPositive() {
    return won > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(won, other.won);
  }

  @Override
  public String toString() {
    return won + " won";
  }
}
