package juyu.station.price;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.access.Access;
import juyu.model.price.PriceReports;
import juyu.model.price.PriceResource;
import juyu.model.price.ProductPricesResource;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** Prices as they apply here, and how far each till has got with them. */
public final class PriceBoard {

  private final StationNode node;

  private PriceBoard(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    PriceBoard board = new PriceBoard(node);
    node.server().api().get("/prices", Access.READ, board::list);
    PriceReports reports = new PriceReports(node.journal());
    node.core().every(Duration.ofSeconds(1), reports::report);
  }

  /**
   * A till that does not sell at the prices in force.
   *
   * @param products of how many products
   * @param since from when the oldest of those prices applies
   */
  public record Behind(NodeCode till, long products, Instant since) {}

  /** The tills that have not said of every price in force that they sell at it. */
  public static List<Behind> behind(StationNode node, Tx tx) {
    List<ProductPricesResource> board = new PriceBoard(node).all(tx);
    return node.core().config().children().keySet().stream()
        .sorted()
        .flatMap(till -> behind(till, board).stream())
        .toList();
  }

  private static Optional<Behind> behind(NodeCode till, List<ProductPricesResource> board) {
    List<Instant> since =
        board.stream()
            .filter(product -> !isApplied(product, till))
            .flatMap(product -> product.inForce().stream())
            .map(PriceResource::effectiveAt)
            .sorted()
            .toList();
    return since.isEmpty()
        ? Optional.empty()
        : Optional.of(new Behind(till, since.size(), since.getFirst()));
  }

  private static boolean isApplied(ProductPricesResource product, NodeCode till) {
    return product
        .inForce()
        .map(price ->
            product.tills().stream()
                .filter(said -> said.till().equals(till))
                .flatMap(said -> said.inForce().stream())
                .anyMatch(step -> step.priceChangeId().equals(price.priceChangeId())))
        .orElse(true);
  }

  private Page<ProductPricesResource> list(ApiRequest request) {
    return request.paging().whole(node.store().read(this::all), ProductPricesResource::productId);
  }

  private List<ProductPricesResource> all(Tx tx) {
    List<NodeCode> tills = node.core().config().children().keySet().stream().sorted().toList();
    PricesOfProducts prices = PricesOfProducts.at(tx, node.code(), node.journal().now());
    TillPrices reported = TillPrices.at(tx, node.code());
    return prices.products().stream()
        .map(product ->
            new ProductPricesResource(
                product,
                prices.inForce(product),
                prices.pending(product),
                reported.of(product, tills)))
        .toList();
  }
}
