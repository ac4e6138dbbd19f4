package juyu.till.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.Word;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * A sale as the API shows it.
 *
 * @param status the station's word on the sale itself
 * @param cancelled the cancel that counts, if there is one
 */
public record SaleResource(
    UUID id,
    String receiptNo,
    NodeCode till,
    Instant at,
    LocalDate businessDate,
    UUID shiftId,
    Cashier cashier,
    List<Line> lines,
    List<Payment> tenders,
    Money total,
    Money supply,
    Money vat,
    Money change,
    Word status,
    UUID correlationId,
    Optional<CancelResource> cancelled) {

  /**
   * One line.
   *
   * @param qty litres with three decimals, or pieces
   */
  public record Line(
      int line,
      String productId,
      String name,
      Unit unit,
      BigDecimal qty,
      Money unitPrice,
      UUID priceChangeId,
      long priceVersion,
      Money amount,
      Money supply,
      Money vat) {

    static Line of(SaleLine line) {
      return new Line(
          line.line(),
          line.productId(),
          line.name(),
          line.quantity().unit(),
          line.quantity().decimal(),
          line.unitPrice(),
          line.priceChangeId(),
          line.priceVersion(),
          line.amount(),
          line.supply(),
          line.vat());
    }
  }

  /**
   * One payment or repayment.
   *
   * @param approvalNo of a card
   */
  public record Payment(TenderKind kind, Money amount, Optional<String> approvalNo) {

    static Payment of(Tender tender) {
      return new Payment(
          tender.kind(),
          tender.amount(),
          Optional.of(tender.approvalNo()).filter(number -> !number.isEmpty()));
    }
  }

  static SaleResource of(
      Event event, SaleCompleted sale, Word word, Optional<CancelResource> cancelled) {
    return new SaleResource(
        sale.saleId(),
        sale.receiptNo(),
        sale.till(),
        event.time(),
        sale.businessDate(),
        sale.shiftId(),
        sale.cashier(),
        sale.lines().stream().map(Line::of).toList(),
        sale.tenders().stream().map(Payment::of).toList(),
        sale.total(),
        sale.supply(),
        sale.vat(),
        sale.change(),
        word,
        event.correlation(),
        cancelled);
  }
}
