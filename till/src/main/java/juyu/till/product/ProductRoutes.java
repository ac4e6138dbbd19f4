package juyu.till.product;

import java.util.List;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Journal;
import juyu.model.value.Page;
import juyu.till.TillNode;

/** What this till sells, as routes. */
public final class ProductRoutes {

  private final Journal journal;
  private final Catalogue catalogue;

  private ProductRoutes(TillNode node) {
    this.journal = node.journal();
    this.catalogue = node.catalogue();
  }

  public static void register(TillNode node) {
    ProductRoutes routes = new ProductRoutes(node);
    node.server()
        .api()
        .get("/products", Access.READ, routes::list)
        .get("/products/{id}", Access.READ, routes::one);
  }

  private Page<ProductResource> list(ApiRequest request) {
    Paging paging = request.paging();
    String search = request.query("search").orElse("").strip();
    if (request.query("all", As.FLAG).orElse(false)) {
      return new Page<>(found(search, "", Integer.MAX_VALUE), Optional.empty());
    }
    return paging.page(
        found(search, paging.after().orElse(""), paging.fetch()), ProductResource::productId);
  }

  private List<ProductResource> found(String search, String after, int most) {
    return journal
        .store()
        .read(tx -> catalogue.list(tx, search, after, most, journal.now()))
        .stream()
        .map(ProductResource::of)
        .toList();
  }

  private Object one(ApiRequest request) {
    String id = request.path("id");
    return journal
        .store()
        .read(tx -> catalogue.find(tx, id, journal.now()))
        .<Object>map(ProductResource::of)
        .orElseGet(() -> Problem.notFound("product " + id));
  }
}
