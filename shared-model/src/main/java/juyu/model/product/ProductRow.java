package juyu.model.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Unit;
import juyu.model.view.Millis;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product")
class ProductRow {

  @Id
  @Column(name = "product_id")
  String productId;

  String name;

  @Column(name = "name_ko")
  String nameKo;

  @Enumerated(EnumType.STRING)
  Unit unit;

  @Enumerated(EnumType.STRING)
  Vat vat;

  @Enumerated(EnumType.STRING)
  Category category;

  String barcode;

  @Column(name = "withdrawn_ms")
  @Convert(converter = Millis.class)
  @Nullable Instant withdrawn;

  ProductView view() {
    return new ProductView(
        new Product(productId, name, nameKo, unit, vat, category, barcode), withdrawn != null);
  }
}
