package juyu.pos.sale;

import juyu.model.command.Refusal;
import juyu.model.value.Money;
import juyu.pos.words.Said;

/** How far the payment of the open sale is. */
public sealed interface Tendering {

  /** Nothing is being paid. */
  record Open() implements Tendering {}

  /** The sale is being written. */
  record Writing(Money amount) implements Tendering {}

  /**
   * The customer is at the card terminal.
   *
   * @param calledOff true once the cashier has called it off; the terminal has the last word
   */
  record CardWaiting(Money amount, boolean calledOff) implements Tendering {}

  /** The card was not approved; nothing was charged. */
  record CardDeclined(Money amount, Refusal refusal) implements Tendering {}

  /** Nobody knows what the terminal did; if it charged, it gives back by itself. */
  record CardUnknown(Money amount, Said why) implements Tendering {}

  /** True while keys would change what is being paid. */
  default boolean isBusy() {
    return this instanceof Writing || this instanceof CardWaiting;
  }
}
