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
 * Goods were sold and paid.
 *
 * @param saleId the sale
 * @param till where
 * @param receiptNo what its receipt says, e.g. {@code ST0001-P01-20260214-000123}
 * @param receiptSeq the running number in it, without gaps at its till
 * @param shiftId in which shift
 * @param cashier by whom
 * @param businessDate the day that it belongs to
 * @param lines what was sold
 * @param tenders what was paid with
 * @param total what it cost, tax included
 * @param supply the part without tax
 * @param vat the tax
 * @param change the cash that was given back
 */
public record SaleCompleted(
    UUID saleId,
    NodeCode till,
    String receiptNo,
    long receiptSeq,
    UUID shiftId,
    Cashier cashier,
    LocalDate businessDate,
    List<SaleLine> lines,
    List<Tender> tenders,
    Money total,
    Money supply,
    Money vat,
    Money change)
    implements SaleEvent {

  public static final EventType<SaleCompleted> TYPE =
      EventType.of("sale.completed.v1", SaleCompleted.class, "sale", Tier.TILL);

  public SaleCompleted {
    lines = List.copyOf(lines);
    tenders = List.copyOf(tenders);
  }

  @Override
  public NodeCode saleTill() {
    return till;
  }

  @Override
  public LocalDate saleBusinessDate() {
    return businessDate;
  }

  @Override
  public EventType<SaleCompleted> type() {
    return TYPE;
  }

  @Override
  public Audience audience() {
    return Audience.above(till);
  }
}
