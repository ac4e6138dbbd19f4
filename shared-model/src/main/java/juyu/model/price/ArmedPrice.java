package juyu.model.price;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.Money;

/**
 * One product's price as a price change states it, in force or still to come.
 *
 * @param productId the product
 * @param unitPrice won per litre, or per piece
 * @param priceChangeId the change
 * @param priceVersion its number
 * @param effectiveAt from when
 */
public record ArmedPrice(
    String productId,
    Money unitPrice,
    UUID priceChangeId,
    long priceVersion,
    Instant effectiveAt) {}
