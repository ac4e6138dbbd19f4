package juyu.till.product;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Page;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Journal;
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

  private NavigableMap<String, Catalogue.Entry> now() {
    return journal.store().read(tx -> catalogue.at(tx, journal.now()));
  }

  /** What is withdrawn is not sold, so it is not listed. */
  private Page<ProductResource> list(ApiRequest request) {
    Paging paging = request.paging();
    boolean all = request.query("all", As.FLAG).orElse(false);
    Stream<ProductResource> wanted =
        behind(all ? Optional.empty() : paging.after()).stream()
            .map(ProductResource::of)
            .filter(product -> !product.withdrawn())
            .filter(product -> request.query("search").map(product::isCalled).orElse(true));
    return all
        ? new Page<>(wanted.toList(), Optional.empty())
        : Page.of(paging, wanted.limit(paging.fetch()).toList(), ProductResource::productId);
  }

  private Collection<Catalogue.Entry> behind(Optional<String> after) {
    NavigableMap<String, Catalogue.Entry> entries = now();
    return after
        .<Collection<Catalogue.Entry>>map(id -> entries.tailMap(id, false).values())
        .orElseGet(() -> List.copyOf(entries.values()));
  }

  private Object one(ApiRequest request) {
    String id = request.path("id");
    return Optional.ofNullable(now().get(id))
        .<Object>map(ProductResource::of)
        .orElseGet(() -> Problem.notFound("product " + id));
  }
}
