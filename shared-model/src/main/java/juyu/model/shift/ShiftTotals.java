package juyu.model.shift;

import java.util.List;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;

/**
 * What a till did in a shift, as X and Z show it.
 *
 * @param saleCount sales completed
 * @param saleAmount what they cost together
 * @param cancelCount cancels written
 * @param cancelAmount what was paid back together
 * @param tenders net by kind of payment, one for each kind
 * @param supply without tax, sales less cancels
 * @param vat tax, sales less cancels
 */
public record ShiftTotals(
    long saleCount,
    Money saleAmount,
    long cancelCount,
    Money cancelAmount,
    List<TenderTotal> tenders,
    Money supply,
    Money vat) {

  public ShiftTotals {
    tenders = List.copyOf(tenders);
  }

  /** What one kind of payment brought, net. */
  public Money of(TenderKind kind) {
    return tenders.stream()
        .filter(tender -> tender.kind() == kind)
        .map(TenderTotal::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The cash that should lie in a drawer that began with {@code openingFloat}. */
  public Money expectedCash(Money openingFloat) {
    return openingFloat.plus(of(TenderKind.CASH));
  }

  /** Sales less cancels. */
  public Money net() {
    return saleAmount.minus(cancelAmount);
  }
}
