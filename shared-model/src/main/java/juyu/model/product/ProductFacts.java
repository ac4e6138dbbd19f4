package juyu.model.product;

import juyu.model.product.Product.Category;
import juyu.model.value.Unit;

/** What every list of products tells of each: enough to name it and to find it. */
public interface ProductFacts {

  String productId();

  String name();

  /** Empty if it has only the one name. */
  String nameKo();

  Unit unit();

  Category category();

  /** Empty if it has none. */
  String barcode();

  /** Whether it is sold no longer. */
  boolean withdrawn();
}
