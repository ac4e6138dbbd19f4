package juyu.model.product;

import juyu.model.value.Unit;

/**
 * Something that is sold.
 *
 * @param productId its code, e.g. {@code CD1001}
 * @param name in English
 * @param nameKo in Korean
 * @param unit what it is counted in; never changes
 * @param vat how it is taxed
 * @param category the line of business that it belongs to
 * @param barcode what a scanner reads; empty if there is none
 */
public record Product(
    String productId,
    String name,
    String nameKo,
    Unit unit,
    Vat vat,
    Category category,
    String barcode) {

  /** How a product is taxed. */
  public enum Vat {
    /** Value added tax is contained in the price. */
    STANDARD,
    /** There is none. */
    EXEMPT
  }

  /** Lines of business. */
  public enum Category {
    FUEL,
    SHOP,
    CAFE
  }
}
