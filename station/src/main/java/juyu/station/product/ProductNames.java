package juyu.station.product;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juyu.model.product.Product;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.store.Tx;

/** The products that one answer speaks of, each read once. */
public final class ProductNames {

  private final Tx tx;
  private final Map<String, Optional<Product>> known = new HashMap<>();

  public ProductNames(Tx tx) {
    this.tx = tx;
  }

  /** The product, if the station knows it. */
  public Optional<Product> of(String productId) {
    return known.computeIfAbsent(
        productId, id -> ProductQueries.find(tx, id).map(ProductView::product));
  }
}
