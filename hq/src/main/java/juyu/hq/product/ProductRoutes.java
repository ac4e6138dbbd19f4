package juyu.hq.product;

import static juyu.hq.HqNode.ADMIN;

import java.util.Optional;
import java.util.function.BiFunction;
import juyu.hq.HqNode;
import juyu.hq.station.KnownStation;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.product.ChangeProduct;
import juyu.model.product.CreateProduct;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductChanged;
import juyu.model.product.ProductEvent;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductResource;
import juyu.model.product.ProductView;
import juyu.model.product.ProductWithdrawn;
import juyu.model.station.Resend;
import juyu.model.store.Store;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;

/** The product master: what is sold, everywhere. */
public final class ProductRoutes {

  private static final As<Category> CATEGORY = As.oneOf(Category.class);

  private final Store store;
  private final NodeServer server;

  private ProductRoutes(HqNode node) {
    this.store = node.journal().store();
    this.server = node.server();
  }

  public static void register(HqNode node) {
    ProductRoutes products = new ProductRoutes(node);
    node.server()
        .api()
        .get("/products", Access.READ, products::list)
        .get("/products/{id}", Access.READ, products::one)
        .post("/products", ADMIN, CreateProduct.class, products::create)
        .patch("/products/{id}", ADMIN, ChangeProduct.class, products::change)
        .post("/products/{id}/withdraw", ADMIN, products::withdraw)
        .post("/products/{id}/resend", ADMIN, Resend.class, products::resend);
  }

  private Page<ProductResource> list(ApiRequest request) {
    Optional<Category> category = request.query("category", CATEGORY);
    Optional<Boolean> withdrawn = request.query("withdrawn", As.FLAG);
    return request
        .paging()
        .page(
            store.read(tx -> ProductList.page(tx, category, withdrawn, request.paging())),
            ProductResource::productId);
  }

  private ProductResource one(ApiRequest request) {
    return ProductResource.of(store.read(tx -> found(tx, request)));
  }

  private static ProductView found(Tx tx, ApiRequest request) {
    String id = request.path("id");
    return ProductQueries.find(tx, id).orElseThrow(() -> Problem.notFound("product " + id));
  }

  private Object create(ApiRequest request, CreateProduct wanted) {
    Product product = wanted.product();
    return server.command(
        request,
        action ->
            ProductRules.create(
                    product,
                    ProductQueries.find(action.tx(), product.productId()).isPresent(),
                    made -> ProductList.hasTakenBarcode(action.tx(), made))
                .map(action::record)
                .map(event ->
                    Reply.created(
                        "/products/" + product.productId(), ProductResource.of(product, false))));
  }

  private Object change(ApiRequest request, ChangeProduct wanted) {
    return ofSold(
        request,
        (action, before) ->
            ProductRules.change(
                before,
                wanted.of(before),
                changed -> ProductList.hasTakenBarcode(action.tx(), changed)));
  }

  private Object withdraw(ApiRequest request) {
    return ofSold(request, (action, before) -> Outcome.accepted(new ProductWithdrawn(before)));
  }

  /** A command that only a product that is sold allows. */
  private Object ofSold(
      ApiRequest request, BiFunction<Action, Product, Outcome<? extends ProductEvent>> decision) {
    return server.command(
        request,
        action -> {
          ProductView before = found(action.tx(), request);
          return before.withdrawn()
              ? Outcome.refused("product.withdrawn", before.product().productId())
              : decision.apply(action, before.product()).map(event -> told(action, event));
        });
  }

  private Object resend(ApiRequest request, Resend to) {
    return server.command(
        request,
        action -> {
          ProductView product = found(action.tx(), request);
          return KnownStation.named(action.tx(), "station", to.station())
              .map(station -> told(action, again(product, station.station())));
        });
  }

  /** A withdrawn product cannot be stated to one station alone: that would put it on sale again. */
  private static ProductEvent again(ProductView product, NodeCode station) {
    return product.withdrawn()
        ? new ProductWithdrawn(product.product())
        : new ProductChanged(product.product(), Optional.of(station));
  }

  private static ProductResource told(Action action, ProductEvent event) {
    action.record(event);
    return ProductResource.of(event.product(), event instanceof ProductWithdrawn);
  }
}
