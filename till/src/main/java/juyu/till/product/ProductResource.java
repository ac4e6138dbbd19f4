package juyu.till.product;

import java.util.Optional;
import juyu.model.price.PriceResource;
import juyu.model.product.Product;
import juyu.model.value.Unit;

/**
 * A product as the API shows it.
 *
 * @param price in force at this till now
 * @param pending the next price to come
 */
record ProductResource(
    String productId,
    String name,
    String nameKo,
    Unit unit,
    Product.Vat vat,
    Product.Category category,
    String barcode,
    boolean withdrawn,
    Optional<PriceResource> price,
    Optional<PriceResource> pending) {

  static ProductResource of(Catalogue.Entry entry) {
    Product product = entry.offer().product();
    return new ProductResource(
        product.productId(),
        product.name(),
        product.nameKo(),
        product.unit(),
        product.vat(),
        product.category(),
        product.barcode(),
        entry.offer().withdrawn(),
        entry.offer().price().map(PriceResource::of),
        entry.pending().map(PriceResource::of));
  }
}
