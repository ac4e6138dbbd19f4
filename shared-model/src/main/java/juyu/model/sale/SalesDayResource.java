package juyu.model.sale;

import java.math.BigDecimal;
import java.time.LocalDate;
import juyu.model.value.Money;

/**
 * What was sold on one business date, as head office has received it. Cancelled sales are not in
 * it.
 *
 * @param amount won
 * @param litres of all products that are sold by litres
 * @param stations how many stations have sold something that day
 */
public record SalesDayResource(
    LocalDate businessDate, Money amount, BigDecimal litres, long stations) {}
