package juyu.model.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A sale was cancelled and repaid as a whole. It carries all of the sale, so that a node that has
 * not heard of the sale yet, or never will, loses nothing. Of two cancels of one sale, written at
 * two tills, one counts.
 *
 * @param saleId the sale
 * @param saleTill where it was made
 * @param receiptNo what the sale's receipt says
 * @param saleBusinessDate the day that the sale belongs to
 * @param till where it was cancelled
 * @param shiftId in which shift of that till
 * @param cashier by whom
 * @param businessDate the day of the cancel
 * @param reason why
 * @param refunds what was paid back, and how
 * @param lines the sale's
 * @param total the sale's
 * @param supply the sale's
 * @param vat the sale's
 */
public record SaleCancelled(
    UUID saleId,
    NodeCode saleTill,
    String receiptNo,
    LocalDate saleBusinessDate,
    NodeCode till,
    UUID shiftId,
    Cashier cashier,
    LocalDate businessDate,
    String reason,
    List<Tender> refunds,
    List<SaleLine> lines,
    Money total,
    Money supply,
    Money vat)
    implements SaleEvent {

  public static final EventType<SaleCancelled> TYPE =
      EventType.of("sale.cancelled.v1", SaleCancelled.class, "sale", Tier.TILL);

  public SaleCancelled {
    refunds = List.copyOf(refunds);
    lines = List.copyOf(lines);
  }

  /** The cancel of {@code sale} at {@code till}; what was paid goes back the way it came. */
  public static SaleCancelled of(
      SaleCompleted sale,
      NodeCode till,
      UUID shiftId,
      Cashier cashier,
      LocalDate businessDate,
      String reason) {
    return new SaleCancelled(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.businessDate(),
        till,
        shiftId,
        cashier,
        businessDate,
        reason,
        PaymentRule.refunds(sale.tenders(), sale.change()),
        sale.lines(),
        sale.total(),
        sale.supply(),
        sale.vat());
  }

  @Override
  public EventType<SaleCancelled> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.above(till).and(Audience.of(saleTill));
  }

  /** The sale is version 1, even at a till that does not know it. */
  @Override
  public long leastVersion() {
    return 2;
  }
}
