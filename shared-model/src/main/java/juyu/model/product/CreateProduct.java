package juyu.model.product;

import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Something new is to be sold. */
public record CreateProduct(
    String productId,
    String name,
    String nameKo,
    Unit unit,
    Vat vat,
    Category category,
    @Nullable String barcode) {

  public Product product() {
    return new Product(
        productId,
        name.strip(),
        nameKo.strip(),
        unit,
        vat,
        category,
        barcode == null ? "" : barcode.strip());
  }
}
