package juyu.till.payment;

import java.util.UUID;
import juyu.model.value.Money;

/**
 * The card terminal beside a till. Every call may take as long as a customer takes; none is made
 * inside a transaction. A call that is made again with the same reference changes nothing and
 * answers as before.
 */
public interface CardTerminal extends AutoCloseable {

  /**
   * Asks for money.
   *
   * @param reference names this payment for ever
   * @param amount more than nothing
   */
  CardAnswer authorise(UUID reference, Money amount);

  /**
   * Gives back what no sale has used. The till may not know what became of the payment: it may be
   * declined, still under way, or never have reached the terminal. After this nothing is taken
   * under the reference.
   *
   * @param reference of {@link #authorise}
   * @param approvalNo empty if the till was not told one
   */
  void release(UUID reference, String approvalNo, Money amount);

  /**
   * Pays back what a sale has taken.
   *
   * @param reference names this repayment for ever
   * @param approvalNo of the payment
   */
  void refund(UUID reference, String approvalNo, Money amount);

  /** Lets the terminal go. */
  @Override
  default void close() {}
}
