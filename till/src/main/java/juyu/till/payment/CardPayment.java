package juyu.till.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Money;

/**
 * One payment that the card terminal was asked for.
 *
 * @param id the reference that the terminal knows it by, for ever
 * @param saleId of the sale that it pays, or was to pay
 * @param approvalNo empty as long as the terminal has not said one
 * @param attempts how often the till has tried to give it back
 * @param problem why it is not given back yet
 */
public record CardPayment(
    UUID id,
    UUID saleId,
    Money amount,
    String approvalNo,
    State state,
    Instant askedAt,
    long attempts,
    Optional<String> problem) {

  /** How far it has come. */
  public enum State {
    /** The terminal was asked and has not answered. */
    ASKED,
    /** The money is promised, and the sale is not written yet. */
    APPROVED,
    /** The terminal said no; closed. */
    DECLINED,
    /** A sale has used it; closed. */
    SETTLED,
    /** No sale uses it: the terminal is told to give it back until it has. */
    GIVING_BACK,
    /** The card has it back; closed. */
    GIVEN_BACK
  }
}
