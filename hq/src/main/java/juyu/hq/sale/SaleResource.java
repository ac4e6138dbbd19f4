package juyu.hq.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
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
 * A sale as the API tells it, from its own events.
 *
 * @param till where it was made
 * @param sold how it was paid; none while only its cancel is known here
 * @param cancel none unless it was cancelled
 */
record SaleResource(
    UUID id,
    Status status,
    NodeCode station,
    NodeCode till,
    String receiptNo,
    LocalDate businessDate,
    List<LineResource> lines,
    Money total,
    Money supply,
    Money vat,
    Optional<SoldResource> sold,
    Optional<CancelResource> cancel) {

  /** An event with its body. */
  record Told<B extends EventBody>(Event event, B body) {}

  /**
   * A sale of which at least one of the two is known.
   *
   * @throws java.util.NoSuchElementException if none is
   */
  static SaleResource of(Optional<Told<SaleCompleted>> sale, Optional<Told<SaleCancelled>> cancel) {
    SaleEvent any = sale.<SaleEvent>map(Told::body).or(() -> cancel.map(Told::body)).orElseThrow();
    return new SaleResource(
        any.saleId(),
        cancel.isPresent() ? Status.CANCELLED : Status.COMPLETED,
        any.saleTill().station(),
        any.saleTill(),
        any.receiptNo(),
        any.saleBusinessDate(),
        any.lines().stream().map(LineResource::of).toList(),
        any.total(),
        any.supply(),
        any.vat(),
        sale.map(SoldResource::of),
        cancel.map(CancelResource::of));
  }

  /** What became of it. */
  enum Status {
    COMPLETED,
    CANCELLED
  }

  /** One line as it was priced then. */
  record LineResource(
      int line,
      String productId,
      String name,
      BigDecimal qty,
      Unit unit,
      Money unitPrice,
      UUID priceChangeId,
      long priceVersion,
      Money amount,
      Money supply,
      Money vat) {

    static LineResource of(SaleLine line) {
      return new LineResource(
          line.line(),
          line.productId(),
          line.name(),
          line.quantity().decimal(),
          line.quantity().unit(),
          line.unitPrice(),
          line.priceChangeId(),
          line.priceVersion(),
          line.amount(),
          line.supply(),
          line.vat());
    }
  }

  /** Money that went one way or the other. */
  record TenderResource(TenderKind kind, Money amount, Optional<String> approvalNo) {

    static TenderResource of(Tender tender) {
      return new TenderResource(
          tender.kind(),
          tender.amount(),
          Optional.of(tender.approvalNo()).filter(no -> !no.isEmpty()));
    }

    static List<TenderResource> of(List<Tender> tenders) {
      return tenders.stream().map(TenderResource::of).toList();
    }
  }

  /** How it came about. */
  record SoldResource(
      Instant at,
      String cashier,
      UUID shiftId,
      List<TenderResource> tenders,
      Money change,
      UUID correlationId) {

    static SoldResource of(Told<SaleCompleted> sale) {
      return new SoldResource(
          sale.event().time(),
          sale.body().cashier().name(),
          sale.body().shiftId(),
          TenderResource.of(sale.body().tenders()),
          sale.body().change(),
          sale.event().correlation());
    }
  }

  /** How it was cancelled. */
  record CancelResource(
      Instant at,
      NodeCode till,
      LocalDate businessDate,
      String cashier,
      UUID shiftId,
      String reason,
      List<TenderResource> refunds,
      UUID correlationId) {

    static CancelResource of(Told<SaleCancelled> cancel) {
      return new CancelResource(
          cancel.event().time(),
          cancel.body().till(),
          cancel.body().businessDate(),
          cancel.body().cashier().name(),
          cancel.body().shiftId(),
          cancel.body().reason(),
          TenderResource.of(cancel.body().refunds()),
          cancel.event().correlation());
    }
  }
}
