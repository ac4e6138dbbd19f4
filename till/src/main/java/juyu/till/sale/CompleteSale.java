package juyu.till.sale;

import java.util.List;
import juyu.model.sale.BasketLine;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;

/**
 * What a cashier, a pump or a program asks for.
 *
 * @param lines what is sold
 * @param tenders what is paid with; a card's without approval, the till asks for it
 */
public record CompleteSale(List<BasketLine> lines, List<Tender> tenders) {

  public CompleteSale {
    lines = List.copyOf(lines);
    tenders = List.copyOf(tenders);
  }

  boolean isPaidByCard() {
    return tenders.stream().anyMatch(tender -> tender.kind() == TenderKind.CARD);
  }
}
