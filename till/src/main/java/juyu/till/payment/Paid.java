package juyu.till.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;

/**
 * What a sale is paid with, approved where a card company must approve it.
 *
 * @param saleId the id that the sale must have, under which its card payments are kept; none if
 *     there are none
 * @param tenders with the approval number of each card
 */
public record Paid(Optional<UUID> saleId, List<Tender> tenders) {

  public Paid {
    tenders = List.copyOf(tenders);
  }

  /** Payments that nobody has to approve. */
  public static Paid of(List<Tender> tenders) {
    return new Paid(Optional.empty(), tenders);
  }

  long cards() {
    return tenders.stream().filter(tender -> tender.kind() == TenderKind.CARD).count();
  }
}
