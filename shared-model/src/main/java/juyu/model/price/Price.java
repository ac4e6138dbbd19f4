package juyu.model.price;

import juyu.model.value.Money;

/**
 * What one product costs.
 *
 * @param productId the product
 * @param unitPrice won per litre, or per piece
 */
public record Price(String productId, Money unitPrice) {}
