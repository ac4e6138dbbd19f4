package juyu.model.product;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Reads quantities that people and programs write, or says what is wrong with them. */
public final class QuantityRule {

  /** A million litres or a thousand million pieces: more is a slip of the hand. */
  private static final long MOST = 1_000_000_000;

  private static final int LONGEST = 24;

  /** Digits as everyone writes them; {@link BigDecimal} reads more: exponents, other scripts. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final int MOST_DECIMALS = 3;

  private QuantityRule() {}

  /** More than nothing: what is sold, ordered or received. */
  public static Outcome<Quantity> positive(String field, String text, Unit unit) {
    return signed(field, text, unit)
        .then(q ->
            q.isPositive()
                ? Outcome.accepted(q)
                : Outcome.refused(Refusal.field(field, "quantity.not-positive")));
  }

  /** Nothing or more: what is counted. */
  public static Outcome<Quantity> notNegative(String field, String text, Unit unit) {
    return signed(field, text, unit)
        .then(q ->
            q.isNegative()
                ? Outcome.refused(Refusal.field(field, "quantity.negative"))
                : Outcome.accepted(q));
  }

  /** Anything: what is adjusted. */
  public static Outcome<Quantity> signed(String field, String text, Unit unit) {
    return number(text)
        .map(number -> inUnit(field, number, unit))
        .orElseGet(() -> Outcome.refused(Refusal.field(field, "quantity.no-number")));
  }

  private static Outcome<Quantity> inUnit(String field, BigDecimal number, Unit unit) {
    if (number.scale() > MOST_DECIMALS || number.stripTrailingZeros().scale() > unit.decimals()) {
      return Outcome.refused(
          Refusal.field(
              field, unit == Unit.LITRE ? "quantity.too-many-decimals" : "quantity.not-whole"));
    }
    BigDecimal smallest = number.movePointRight(unit.decimals());
    return smallest.abs().compareTo(BigDecimal.valueOf(MOST)) > 0
        ? Outcome.refused(Refusal.field(field, "quantity.too-large"))
        : Outcome.accepted(new Quantity(smallest.longValueExact(), unit));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text)
        .filter(written -> written.length() <= LONGEST && DECIMAL.matcher(written).matches())
        .map(BigDecimal::new);
  }
}
