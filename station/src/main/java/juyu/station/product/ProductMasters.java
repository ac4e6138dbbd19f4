package juyu.station.product;

import java.util.List;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.product.Product;
import juyu.model.product.ProductMasterResource;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.store.Tx;
import juyu.model.value.Page;
import juyu.station.StationNode;
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

  private Page<ProductMasterResource> list(ApiRequest request) {
    Paging paging = request.paging();
    return paging.page(
        node.store().read(tx -> products(tx, paging)), ProductMasterResource::productId);
  }

  private List<ProductMasterResource> products(Tx tx, Paging paging) {
    PricesOfProducts prices = PricesOfProducts.at(tx, node.code(), node.journal().now());
    return ProductQueries.list(tx, paging.after(), paging.fetch()).stream()
        .map(view -> resource(view, prices))
        .toList();
  }

  private static ProductMasterResource resource(ProductView view, PricesOfProducts prices) {
    Product product = view.product();
    return new ProductMasterResource(
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
