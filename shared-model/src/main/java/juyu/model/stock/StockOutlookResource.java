package juyu.model.stock;

import java.math.BigDecimal;
import java.util.Optional;
import juyu.model.value.Unit;

/**
 * How long the stock of a product will last.
 *
 * @param onHand by the books
 * @param perDay sold a day, on average of the days looked at; in litres with three decimals, or
 *     pieces with one
 * @param days how many days were looked at: up to 28 before today, from the first with a sale
 * @param daysLeft how long the stock lasts at that, with one decimal; none if nothing was sold
 */
public record StockOutlookResource(
    String productId,
    Unit unit,
    BigDecimal onHand,
    BigDecimal perDay,
    int days,
    Optional<BigDecimal> daysLeft) {}
