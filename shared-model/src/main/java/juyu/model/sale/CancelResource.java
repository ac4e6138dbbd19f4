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
 * A cancel as every API tells it. A till tells all but {@code cashierName}; head office leaves out
 * what stands in the sale already, and the word; a station tells when, where, by whose name and
 * why.
 *
 * @param saleTill where it was sold
 * @param till where it was cancelled
 * @param businessDate the day that it counts in
 * @param cashierName the cashier, where only the name is told
 * @param refunds what was paid back
 * @param total won that came off
 * @param status the station's word on the cancel
 * @param correlationId what everything that the cancel caused has in common
 */
public record CancelResource(
    Optional<UUID> saleId,
    Optional<String> receiptNo,
    Optional<NodeCode> saleTill,
    NodeCode till,
    Instant at,
    LocalDate businessDate,
    Optional<UUID> shiftId,
    Optional<Cashier> cashier,
    Optional<String> cashierName,
    String reason,
    Optional<List<PaymentResource>> refunds,
    Optional<Money> total,
    Optional<Word> status,
    Optional<UUID> correlationId) {

  /** As the till tells it. */
  public static CancelResource of(Event event, SaleCancelled cancel, Word word) {
    return new CancelResource(
        Optional.of(cancel.saleId()),
        Optional.of(cancel.receiptNo()),
        Optional.of(cancel.saleTill()),
        cancel.till(),
        event.time(),
        cancel.businessDate(),
        Optional.of(cancel.shiftId()),
        Optional.of(cancel.cashier()),
        Optional.empty(),
        cancel.reason(),
        Optional.of(PaymentResource.of(cancel.refunds())),
        Optional.of(cancel.total()),
        Optional.of(word),
        Optional.of(event.correlation()));
  }

  /** As head office tells it. */
  public static CancelResource of(Event event, SaleCancelled cancel) {
    return new CancelResource(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        cancel.till(),
        event.time(),
        cancel.businessDate(),
        Optional.of(cancel.shiftId()),
        Optional.of(cancel.cashier()),
        Optional.empty(),
        cancel.reason(),
        Optional.of(PaymentResource.of(cancel.refunds())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(event.correlation()));
  }

  /** As the station tells it. */
  public static CancelResource of(SaleCancelView cancel) {
    return new CancelResource(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        cancel.till(),
        cancel.at(),
        cancel.businessDate(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(cancel.cashierName()),
        cancel.reason(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same cancel where nobody must tell what was paid back. */
  CancelResource withoutRefunds() {
    return new CancelResource(
        saleId,
        receiptNo,
        saleTill,
        till,
        at,
        businessDate,
        shiftId,
        cashier,
        cashierName,
        reason,
        Optional.empty(),
        total,
        status,
        correlationId);
  }
}
