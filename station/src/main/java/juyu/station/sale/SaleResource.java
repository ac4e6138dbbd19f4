package juyu.station.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCancelView;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.SaleView;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * A sale as the API shows it, all of it.
 *
 * @param correlationId what everything that the sale caused has in common
 */
record SaleResource(
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
    UUID correlationId,
    Optional<Cancel> cancelled) {

  /** One line; quantities in litres with three decimals, or pieces. */
  record Line(
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
   * One payment.
   *
   * @param approvalNo of a card
   */
  record Payment(TenderKind kind, Money amount, Optional<String> approvalNo) {

    static Payment of(Tender tender) {
      return new Payment(
          tender.kind(),
          tender.amount(),
          Optional.of(tender.approvalNo()).filter(number -> !number.isEmpty()));
    }
  }

  /** The cancel that counts. */
  record Cancel(
      NodeCode till, String cashierName, LocalDate businessDate, Instant at, String reason) {

    static Cancel of(SaleCancelView cancel) {
      return new Cancel(
          cancel.till(), cancel.cashierName(), cancel.businessDate(), cancel.at(), cancel.reason());
    }
  }

  /** A sale in a list. */
  record Summary(
      UUID id,
      String receiptNo,
      NodeCode till,
      Instant at,
      LocalDate businessDate,
      String cashierName,
      Money total,
      Optional<Cancel> cancelled) {

    static Summary of(SaleView sale) {
      return new Summary(
          sale.saleId(),
          sale.receiptNo(),
          sale.till(),
          sale.at(),
          sale.businessDate(),
          sale.cashierName(),
          sale.total(),
          sale.cancel().map(Cancel::of));
    }
  }

  static SaleResource of(SaleView view, SaleCompleted sale, UUID correlation) {
    return new SaleResource(
        sale.saleId(),
        sale.receiptNo(),
        sale.till(),
        view.at(),
        sale.businessDate(),
        sale.shiftId(),
        sale.cashier(),
        sale.lines().stream().map(Line::of).toList(),
        sale.tenders().stream().map(Payment::of).toList(),
        sale.total(),
        sale.supply(),
        sale.vat(),
        sale.change(),
        correlation,
        view.cancel().map(Cancel::of));
  }
}
