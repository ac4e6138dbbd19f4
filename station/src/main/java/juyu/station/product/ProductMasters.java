package juyu.station.product;

import java.util.List;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.Page;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.store.Tx;
import juyu.model.value.Unit;
import juyu.station.StationNode;
import juyu.station.price.PriceResource;
import juyu.station.price.PricesOfProducts;

/** The products as head office has told them to this station. */
public final class ProductMasters {

  private final StationNode node;

  private ProductMasters(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    node.server().api().get("/productMasters", Access.READ, new ProductMasters(node)::list);
  }

  /**
   * A product as the API shows it.
   *
   * @param price in force here, if one is
   * @param pending prices to come, soonest first
   */
  record ProductResource(
      String productId,
      String name,
      String nameKo,
      Unit unit,
      Vat vat,
      Category category,
      String barcode,
      boolean withdrawn,
      Optional<PriceResource> price,
      List<PriceResource> pending) {

    static ProductResource of(ProductView view, PricesOfProducts prices) {
      Product product = view.product();
      return new ProductResource(
          product.productId(),
          product.name(),
          product.nameKo(),
          product.unit(),
          product.vat(),
          product.category(),
          product.barcode(),
          view.withdrawn(),
          prices.inForce(product.productId()),
          prices.pending(product.productId()));
    }
  }

  private Page<ProductResource> list(ApiRequest request) {
    Paging paging = request.paging();
    return Page.of(
        paging, node.store().read(tx -> products(tx, paging)), ProductResource::productId);
  }

  private List<ProductResource> products(Tx tx, Paging paging) {
    PricesOfProducts prices = PricesOfProducts.at(tx, node.code(), node.journal().now());
    return ProductQueries.list(tx, paging.after(), paging.fetch()).stream()
        .map(view -> ProductResource.of(view, prices))
        .toList();
  }
}
