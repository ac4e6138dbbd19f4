package juyu.model.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.value.Money;

/** Whether what was handed over pays a sale, and what goes back. */
public final class PaymentRule {

  /** A hundred thousand million won: more is a slip of the hand. */
  private static final long MOST = 100_000_000_000L;

  private static final int MOST_TENDERS = 20;

  private PaymentRule() {}

  /**
   * The cash to give back. Only cash is overpaid: a card pays at most what is owed.
   *
   * @param total what is owed
   * @param tenders what was handed over
   */
  public static Outcome<Money> change(Money total, List<Tender> tenders) {
    if (tenders.isEmpty() || tenders.size() > MOST_TENDERS) {
      return Outcome.refused(Refusal.field("tenders", "tenders.count", MOST_TENDERS));
    }
    for (int i = 0; i < tenders.size(); i++) {
      long won = tenders.get(i).amount().won();
      if (won <= 0 || won > MOST) {
        return Outcome.refused(Refusal.field("tenders[%d].amount".formatted(i), "tender.amount"));
      }
    }
    Money change = sum(tenders, t -> true).minus(total);
    if (change.isNegative()) {
      return Outcome.refused(Refusal.field("tenders", "tenders.too-little", change.negated()));
    }
    return change.compareTo(sum(tenders, t -> t.kind() == TenderKind.CASH)) > 0
        ? Outcome.refused(Refusal.field("tenders", "tenders.card-too-much"))
        : Outcome.accepted(change);
  }

  /** What a cancel pays back: each card what it was charged, and the cash that was kept. */
  public static List<Tender> refunds(List<Tender> tenders, Money change) {
    List<Tender> refunds =
        new ArrayList<>(tenders.stream().filter(t -> t.kind() != TenderKind.CASH).toList());
    Money kept = sum(tenders, t -> t.kind() == TenderKind.CASH).minus(change);
    if (kept.isPositive()) {
      refunds.addFirst(Tender.cash(kept));
    }
    return List.copyOf(refunds);
  }

  private static Money sum(List<Tender> tenders, Predicate<Tender> which) {
    return tenders.stream().filter(which).map(Tender::amount).reduce(Money.ZERO, Money::plus);
  }
}
