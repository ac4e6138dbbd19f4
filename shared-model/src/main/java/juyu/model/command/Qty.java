package juyu.model.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * A quantity as a caller wrote it, in litres with up to three decimals or in pieces: which of them,
 * only the product tells. In JSON a number or the same digits as text.
 *
 * @param written as it came; not yet known to be a number
 */
public record Qty(@JsonValue String written) {

  /** Longer than any quantity; more would only keep the arithmetic busy. */
  private static final int LONGEST = 24;

  private static final int WHOLE_DIGITS = 12;

  /**
   * @throws IllegalArgumentException if it is neither text nor a number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Qty of(Object json) {
    if (json instanceof String || json instanceof Number) {
      return new Qty(json.toString());
    }
    throw new IllegalArgumentException();
  }

  /**
   * What is sold, ordered or has arrived: more than nothing.
   *
   * @param field how the caller named it, for the refusal
   */
  public Outcome<Quantity> positive(String field, Unit unit) {
    return in(field, unit)
        .then(quantity ->
            quantity.isPositive() ? Outcome.accepted(quantity) : no(field, "qty.not-positive"));
  }

  /** What somebody has counted: nothing, or more. */
  public Outcome<Quantity> counted(String field, Unit unit) {
    return in(field, unit)
        .then(quantity ->
            quantity.isNegative() ? no(field, "qty.negative") : Outcome.accepted(quantity));
  }

  /** What is added, or taken away: anything but nothing. */
  public Outcome<Quantity> signed(String field, Unit unit) {
    return in(field, unit)
        .then(quantity ->
            quantity.amount() == 0 ? no(field, "qty.zero") : Outcome.accepted(quantity));
  }

  private Outcome<Quantity> in(String field, Unit unit) {
    try {
      BigDecimal value = new BigDecimal(written.strip());
      if (written.length() > LONGEST || value.precision() - value.scale() > WHOLE_DIGITS) {
        return no(field, "qty.too-large");
      }
      return Outcome.accepted(Quantity.of(value, unit));
    } catch (NumberFormatException e) {
      return no(field, "qty.no-number");
    } catch (IllegalArgumentException e) {
      return no(field, unit == Unit.LITRE ? "qty.decimals" : "qty.not-whole");
    }
  }

  private static Outcome<Quantity> no(String field, String code) {
    return Outcome.refused(Refusal.field(field, code));
  }
}
