package juyu.hq.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import juyu.hq.Listing;
import juyu.http.Paging;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductResource;
import juyu.model.store.Tx;
import juyu.model.value.Unit;

/** What head office asks of the product master beside a single product. */
final class ProductList {

  private static final String SELECT =
      "select product_id, name, name_ko, unit, vat, category, barcode, withdrawn_ms from product";

  private ProductList() {}

  static List<ProductResource> page(
      Tx tx, Optional<Category> category, Optional<Boolean> withdrawn, Paging paging) {
    Listing products =
        new Listing(SELECT).where("category = ?", category).where("product_id > ?", paging.after());
    withdrawn.ifPresent(
        yes -> products.where(yes ? "withdrawn_ms is not null" : "withdrawn_ms is null"));
    return products.rows(tx, "product_id", paging.fetch(), ProductList::read);
  }

  /** True if another product that is sold has this one's barcode. */
  static boolean hasTakenBarcode(Tx tx, Product product) {
    return !product.barcode().isEmpty()
        && !new Listing(SELECT)
            .where("barcode = ?", product.barcode())
            .where("product_id <> ?", product.productId())
            .where("withdrawn_ms is null")
            .rows(tx, "product_id", 1, ProductList::read)
            .isEmpty();
  }

  private static ProductResource read(ResultSet row) throws SQLException {
    return new ProductResource(
        row.getString("product_id"),
        row.getString("name"),
        row.getString("name_ko"),
        Unit.valueOf(row.getString("unit")),
        Vat.valueOf(row.getString("vat")),
        Category.valueOf(row.getString("category")),
        row.getString("barcode"),
        row.getObject("withdrawn_ms") != null);
  }
}
