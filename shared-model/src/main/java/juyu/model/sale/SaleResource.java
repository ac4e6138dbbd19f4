package juyu.model.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.Word;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A sale as the API of its till, of its station and of head office tells it. Money is in won. Where
 * only its cancel is known, which happens at head office alone, nobody can tell when, by whom and
 * how it was paid.
 *
 * @param station where it was made; told by head office only
 * @param till where it was made
 * @param status the station's word on the sale itself; told by the till only
 * @param correlationId what everything that the sale caused has in common
 * @param cancelled the cancel that counts, if there is one
 */
public record SaleResource(
    UUID id,
    String receiptNo,
    Optional<NodeCode> station,
    NodeCode till,
    Optional<Instant> at,
    LocalDate businessDate,
    Optional<UUID> shiftId,
    Optional<Cashier> cashier,
    List<SaleLineResource> lines,
    Optional<List<PaymentResource>> tenders,
    Money total,
    Money supply,
    Money vat,
    Optional<Money> change,
    Optional<Word> status,
    Optional<UUID> correlationId,
    Optional<CancelResource> cancelled) {

  /** A sale that is known itself, as its event tells it. */
  public static SaleResource of(
      Event event,
      SaleCompleted sale,
      Optional<NodeCode> station,
      Optional<Word> word,
      Optional<CancelResource> cancelled) {
    return new SaleResource(
        sale.saleId(),
        sale.receiptNo(),
        station,
        sale.till(),
        Optional.of(event.time()),
        sale.businessDate(),
        Optional.of(sale.shiftId()),
        Optional.of(sale.cashier()),
        lines(sale),
        Optional.of(PaymentResource.of(sale.tenders())),
        sale.total(),
        sale.supply(),
        sale.vat(),
        Optional.of(sale.change()),
        word,
        Optional.of(event.correlation()),
        cancelled);
  }

  /** A sale of which only the cancel is known. */
  public static SaleResource of(SaleCancelled cancel, CancelResource cancelled) {
    return new SaleResource(
        cancel.saleId(),
        cancel.receiptNo(),
        Optional.of(cancel.saleTill().station()),
        cancel.saleTill(),
        Optional.empty(),
        cancel.saleBusinessDate(),
        Optional.empty(),
        Optional.empty(),
        lines(cancel),
        Optional.empty(),
        cancel.total(),
        cancel.supply(),
        cancel.vat(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(cancelled));
  }

  /** The same sale for a list that must not tell what was paid with. */
  public SaleResource withoutPayments() {
    return new SaleResource(
        id,
        receiptNo,
        station,
        till,
        at,
        businessDate,
        shiftId,
        cashier,
        lines,
        Optional.empty(),
        total,
        supply,
        vat,
        Optional.empty(),
        status,
        correlationId,
        cancelled.map(CancelResource::withoutRefunds));
  }

  private static List<SaleLineResource> lines(SaleEvent event) {
    return event.lines().stream().map(SaleLineResource::of).toList();
  }
}
