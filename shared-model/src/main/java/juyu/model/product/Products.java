package juyu.model.product;

import java.time.Instant;
import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;
import org.jspecify.annotations.Nullable;

/** Keeps the product master. */
public final class Products {

  private static final Stated PRODUCTS =
      new Stated(
          "product",
          List.of("product_id"),
          List.of("name", "name_ko", "unit", "vat", "category", "barcode", "withdrawn_ms"));

  private Products() {}

  public static void types(Registry registry) {
    registry.types(ProductCreated.TYPE, ProductChanged.TYPE, ProductWithdrawn.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("product")
        .entities(ProductRow.class)
        .views("product")
        .on(ProductCreated.TYPE, (tx, event) -> keep(tx, event, null))
        .on(ProductChanged.TYPE, (tx, event) -> keep(tx, event, null))
        .on(ProductWithdrawn.TYPE, (tx, event) -> keep(tx, event, event.time()));
  }

  private static void keep(
      Tx tx, Recorded<? extends ProductEvent> event, @Nullable Instant withdrawn) {
    Product product = event.body().product();
    PRODUCTS.put(
        tx,
        event,
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
