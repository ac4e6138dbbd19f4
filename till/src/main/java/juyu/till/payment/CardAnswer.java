package juyu.till.payment;

/** What a card terminal says to a payment. */
public sealed interface CardAnswer {

  /**
   * The money is promised.
   *
   * @param approvalNo the card company's number, as the receipt shows it
   */
  record Approved(String approvalNo) implements CardAnswer {}

  /**
   * It is not.
   *
   * @param reason as the terminal shows it
   */
  record Declined(String reason) implements CardAnswer {}
}
