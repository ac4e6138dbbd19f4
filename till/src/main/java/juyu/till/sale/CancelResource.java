package juyu.till.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.Word;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCancelled;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A cancel as the API shows it.
 *
 * @param saleTill where it was sold
 * @param till where it was cancelled
 * @param status the station's word on the cancel
 */
public record CancelResource(
    UUID saleId,
    String receiptNo,
    NodeCode saleTill,
    NodeCode till,
    Instant at,
    LocalDate businessDate,
    UUID shiftId,
    Cashier cashier,
    String reason,
    List<SaleResource.Payment> refunds,
    Money total,
    Word status,
    UUID correlationId) {

  static CancelResource of(Event event, SaleCancelled cancel, Word word) {
    return new CancelResource(
        cancel.saleId(),
        cancel.receiptNo(),
        cancel.saleTill(),
        cancel.till(),
        event.time(),
        cancel.businessDate(),
        cancel.shiftId(),
        cancel.cashier(),
        cancel.reason(),
        cancel.refunds().stream().map(SaleResource.Payment::of).toList(),
        cancel.total(),
        word,
        event.correlation());
  }
}
