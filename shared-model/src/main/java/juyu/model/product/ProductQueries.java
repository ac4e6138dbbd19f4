package juyu.model.product;

import java.util.List;
import java.util.Optional;
import juyu.model.store.Tx;

/** The product master as it is now. */
public final class ProductQueries {

  private ProductQueries() {}

  /** All products by id, also withdrawn ones, from the one behind {@code after}. */
  public static List<ProductView> list(Tx tx, Optional<String> after, int most) {
    return tx
        .session()
        .createSelectionQuery(
            "from ProductRow where productId > :after order by productId", ProductRow.class)
        .setParameter("after", after.orElse(""))
        .setMaxResults(most)
        .stream()
        .map(ProductRow::view)
        .toList();
  }

  public static Optional<ProductView> find(Tx tx, String productId) {
    return Optional.ofNullable(tx.session().get(ProductRow.class, productId)).map(ProductRow::view);
  }
}
