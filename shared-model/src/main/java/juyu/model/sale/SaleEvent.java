package juyu.model.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/** A sale, or its cancel; each carries all that stock and totals need. */
public sealed interface SaleEvent extends EventBody permits SaleCompleted, SaleCancelled {

  UUID saleId();

  /** The till that writes the event. */
  NodeCode till();

  /** The shift of that till. */
  UUID shiftId();

  Cashier cashier();

  String receiptNo();

  /** The till that the sale was made at. */
  NodeCode saleTill();

  /** The business date that the sale belongs to. */
  LocalDate saleBusinessDate();

  List<SaleLine> lines();

  Money total();

  Money supply();

  Money vat();

  @Override
  default Subject subject() {
    return Subject.of("sale", saleId());
  }
}
