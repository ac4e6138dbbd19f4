package juyu.model.product;

import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Unit;

/** A product as the API tells it. */
public record ProductResource(
    String productId,
    String name,
    String nameKo,
    Unit unit,
    Vat vat,
    Category category,
    String barcode,
    boolean withdrawn)
    implements ProductFacts {

  public static ProductResource of(ProductView view) {
    return of(view.product(), view.withdrawn());
  }

  public static ProductResource of(Product product, boolean withdrawn) {
    return new ProductResource(
        product.productId(),
        product.name(),
        product.nameKo(),
        product.unit(),
        product.vat(),
        product.category(),
        product.barcode(),
        withdrawn);
  }
}
