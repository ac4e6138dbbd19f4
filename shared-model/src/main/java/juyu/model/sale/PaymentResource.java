package juyu.model.sale;

import java.util.List;
import java.util.Optional;
import juyu.model.value.Money;

/**
 * Money that went one way or the other, as every API tells it.
 *
 * @param amount won
 * @param approvalNo of a card
 */
public record PaymentResource(TenderKind kind, Money amount, Optional<String> approvalNo) {

  public static List<PaymentResource> of(List<Tender> tenders) {
    return tenders.stream().map(PaymentResource::of).toList();
  }

  private static PaymentResource of(Tender tender) {
    return new PaymentResource(
        tender.kind(),
        tender.amount(),
        Optional.of(tender.approvalNo()).filter(number -> !number.isEmpty()));
  }
}
