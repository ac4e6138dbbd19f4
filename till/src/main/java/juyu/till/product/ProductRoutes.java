package juyu.till.product;

import java.util.List;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Journal;
import juyu.model.product.Product.Category;
import juyu.model.value.Page;
import juyu.till.TillNode;

/** What this till sells, as routes. */
public final class ProductRoutes {

  /** How a list is ordered. */
  enum Order {
    CODE,
    BEST
  }

  private static final As<Order> ORDER = As.oneOf(Order.class);
  private static final As<Category> CATEGORY = As.oneOf(Category.class);

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
    if (request.query("order", ORDER).orElse(Order.CODE) == Order.BEST) {
      return best(request);
    }
    Paging paging = request.paging();
    if (request.query("all", As.FLAG).orElse(false)) {
      return new Page<>(byCode(request, "", Integer.MAX_VALUE), Optional.empty());
    }
    return paging.page(
        byCode(request, paging.after().orElse(""), paging.fetch()), ProductResource::productId);
  }

  private Page<ProductResource> best(ApiRequest request) {
    int most = request.paging().limit();
    return new Page<>(
        resources(catalogue.best(search(request), category(request), request.language(), most)),
        Optional.empty());
  }

  private List<ProductResource> byCode(ApiRequest request, String after, int most) {
    return resources(catalogue.list(search(request), category(request), after, most));
  }

  private static String search(ApiRequest request) {
    return request.query("search").orElse("");
  }

  private static Optional<Category> category(ApiRequest request) {
    return request.query("category", CATEGORY);
  }

  private static List<ProductResource> resources(List<Catalogue.Entry> entries) {
    return entries.stream().map(ProductResource::of).toList();
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
