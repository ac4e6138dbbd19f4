package juyu.model.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import juyu.model.value.Quantity;

/**
 * A quantity as a caller wrote it: in JSON a number, or the same digits as text. Whether it counts
 * litres or pieces, and whether it is one at all, only a rule that knows the product tells.
 *
 * @param written as it came, for the rule to read
 */
public record Qty(@JsonValue String written) {

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

  /** So much, to the last decimal. */
  public static Qty exactly(Quantity quantity) {
    return new Qty(quantity.decimal().toPlainString());
  }
}
