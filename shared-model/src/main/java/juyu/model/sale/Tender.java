package juyu.model.sale;

import juyu.model.value.Money;

/**
 * One payment of a sale as it was handed over, or one repayment of a cancel; never negative.
 *
 * @param kind what was paid with
 * @param amount how much; cash before change is given
 * @param approvalNo the card company's approval; empty for cash
 */
public record Tender(TenderKind kind, Money amount, String approvalNo) {

  public static Tender cash(Money amount) {
    return new Tender(TenderKind.CASH, amount, "");
  }

  public static Tender card(Money amount, String approvalNo) {
    return new Tender(TenderKind.CARD, amount, approvalNo);
  }
}
