package juyu.station.product;

import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.product.Product;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.store.Tx;

/** What every command about a product asks first: is there such a product. */
public final class KnownProduct {

  private static final String FIELD = "productId";

  private KnownProduct() {}

  /** A product that this station has heard of, also one that is sold no longer. */
  public static Outcome<Product> find(Tx tx, String productId) {
    return view(tx, productId).map(ProductView::product);
  }

  /** A product that is still sold. */
  public static Outcome<Product> sold(Tx tx, String productId) {
    return view(tx, productId)
        .then(known ->
            known.withdrawn()
                ? Outcome.refused(Refusal.field(FIELD, "product.withdrawn", productId))
                : Outcome.accepted(known.product()));
  }

  private static Outcome<ProductView> view(Tx tx, String productId) {
    return ProductQueries.find(tx, productId)
        .map(Outcome::accepted)
        .orElseGet(() -> Outcome.refused(Refusal.field(FIELD, "product.unknown", productId)));
  }
}
