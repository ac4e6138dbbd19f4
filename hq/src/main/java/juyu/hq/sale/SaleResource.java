package juyu.hq.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleEvent;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * A sale as the API tells it, from its own events. While only its cancel is known here, nobody can
 * tell when, by whom and how it was paid.
 *
 * @param till where it was made
 * @param cancelled none unless it was cancelled
 */
record SaleResource(
    UUID id,
    String receiptNo,
    NodeCode station,
    NodeCode till,
    Optional<Instant> at,
    LocalDate businessDate,
    Optional<UUID> shiftId,
    Optional<Cashier> cashier,
    List<Line> lines,
    Optional<List<Payment>> tenders,
    Money total,
    Money supply,
    Money vat,
    Optional<Money> change,
    Optional<UUID> correlationId,
    Optional<Cancel> cancelled) {

  /** An event with its body. */
  record Told<B extends EventBody>(Event event, B body) {}

  /** One line as it was priced then. */
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

  /** Money that went one way or the other. */
  record Payment(TenderKind kind, Money amount, Optional<String> approvalNo) {

    static List<Payment> of(List<Tender> tenders) {
      return tenders.stream().map(Payment::of).toList();
    }

    private static Payment of(Tender tender) {
      return new Payment(
          tender.kind(),
          tender.amount(),
          Optional.of(tender.approvalNo()).filter(number -> !number.isEmpty()));
    }
  }

  /** How it was cancelled. */
  record Cancel(
      NodeCode till,
      Instant at,
      LocalDate businessDate,
      UUID shiftId,
      Cashier cashier,
      String reason,
      List<Payment> refunds,
      UUID correlationId) {

    static Cancel of(Told<SaleCancelled> cancel) {
      return new Cancel(
          cancel.body().till(),
          cancel.event().time(),
          cancel.body().businessDate(),
          cancel.body().shiftId(),
          cancel.body().cashier(),
          cancel.body().reason(),
          Payment.of(cancel.body().refunds()),
          cancel.event().correlation());
    }
  }

  /**
   * A sale of which at least one of the two is known.
   *
   * @throws java.util.NoSuchElementException if none is
   */
  static SaleResource of(Optional<Told<SaleCompleted>> sale, Optional<Told<SaleCancelled>> cancel) {
    SaleEvent known =
        sale.<SaleEvent>map(Told::body).or(() -> cancel.map(Told::body)).orElseThrow();
    Optional<SaleCompleted> sold = sale.map(Told::body);
    return new SaleResource(
        known.saleId(),
        known.receiptNo(),
        known.saleTill().station(),
        known.saleTill(),
        sale.map(told -> told.event().time()),
        known.saleBusinessDate(),
        sold.map(SaleCompleted::shiftId),
        sold.map(SaleCompleted::cashier),
        known.lines().stream().map(Line::of).toList(),
        sold.map(SaleCompleted::tenders).map(Payment::of),
        known.total(),
        known.supply(),
        known.vat(),
        sold.map(SaleCompleted::change),
        sale.map(told -> told.event().correlation()),
        cancel.map(Cancel::of));
  }
}
