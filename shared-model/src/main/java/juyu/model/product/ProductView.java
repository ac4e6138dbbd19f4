package juyu.model.product;

/**
 * A product as it is now.
 *
 * @param product all there is to know about it
 * @param withdrawn true if it is sold no longer
 */
public record ProductView(Product product, boolean withdrawn) {}
