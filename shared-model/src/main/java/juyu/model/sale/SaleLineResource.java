package juyu.model.sale;

import java.math.BigDecimal;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.Unit;

/**
 * One line of a sale as it was priced then, as every API tells it. Money is in won.
 *
 * @param qty litres with three decimals, or pieces
 * @param unitPrice per litre or piece
 * @param amount supply and VAT together
 */
public record SaleLineResource(
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

  public static SaleLineResource of(SaleLine line) {
    return new SaleLineResource(
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
