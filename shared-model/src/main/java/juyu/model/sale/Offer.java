package juyu.model.sale;

import java.util.Optional;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;

/**
 * A product as a till may sell it now.
 *
 * @param product the product
 * @param withdrawn true if it is sold no longer
 * @param price in force at this till, if there is one
 */
public record Offer(Product product, boolean withdrawn, Optional<ArmedPrice> price) {}
