package juyu.model.sale;

import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.Quantity;

/**
 * One line of a sale, as it was priced then; nothing of it is ever computed again.
 *
 * @param line its number on the receipt, from 1
 * @param productId what was sold
 * @param name what it was called
 * @param quantity how much
 * @param unitPrice won per litre, or per piece
 * @param priceChangeId the price change that was in force
 * @param priceVersion its number
 * @param amount what it cost, tax included
 * @param supply the part without tax
 * @param vat the tax
 */
public record SaleLine(
    int line,
    String productId,
    String name,
    Quantity quantity,
    Money unitPrice,
    UUID priceChangeId,
    long priceVersion,
    Money amount,
    Money supply,
    Money vat) {}
