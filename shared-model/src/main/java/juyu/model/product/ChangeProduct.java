package juyu.model.product;

import java.util.Optional;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Unit;

/** What is to be different about a product; what is absent stays as it is. */
public record ChangeProduct(
    Optional<String> name,
    Optional<String> nameKo,
    Optional<Unit> unit,
    Optional<Vat> vat,
    Optional<Category> category,
    Optional<String> barcode) {

  public Product of(Product before) {
    return new Product(
        before.productId(),
        name.map(String::strip).orElse(before.name()),
        nameKo.map(String::strip).orElse(before.nameKo()),
        unit.orElse(before.unit()),
        vat.orElse(before.vat()),
        category.orElse(before.category()),
        barcode.map(String::strip).orElse(before.barcode()));
  }
}
