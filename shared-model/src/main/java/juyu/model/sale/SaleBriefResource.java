package juyu.model.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A sale in a list of a station's API.
 *
 * @param total won
 * @param cancelled the cancel that counts, if there is one
 */
public record SaleBriefResource(
    UUID id,
    String receiptNo,
    NodeCode till,
    Instant at,
    LocalDate businessDate,
    String cashierName,
    Money total,
    Optional<CancelResource> cancelled) {

  public static SaleBriefResource of(SaleView sale) {
    return new SaleBriefResource(
        sale.saleId(),
        sale.receiptNo(),
        sale.till(),
        sale.at(),
        sale.businessDate(),
        sale.cashierName(),
        sale.total(),
        sale.cancel().map(CancelResource::of));
  }
}
