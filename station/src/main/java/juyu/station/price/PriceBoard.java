package juyu.station.price;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.Page;
import juyu.http.access.Access;
import juyu.model.price.PriceReports;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.station.Pages;
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
    node.core().every(Duration.ofSeconds(1), reports::reportInForce);
  }

  /** What one product costs here. */
  record ProductPrices(
      String productId,
      Optional<PriceResource> inForce,
      List<PriceResource> pending,
      List<TillPrices.OfProduct> tills) {}

  private Page<ProductPrices> list(ApiRequest request) {
    return Pages.of(request.paging(), node.store().read(this::all), ProductPrices::productId);
  }

  private List<ProductPrices> all(Tx tx) {
    List<NodeCode> tills = node.core().config().children().keySet().stream().sorted().toList();
    PricesOfProducts prices = PricesOfProducts.at(tx, node.code(), node.journal().now());
    TillPrices reported = TillPrices.at(tx, node.code());
    return prices.products().stream()
        .map(product ->
            new ProductPrices(
                product,
                prices.inForce(product),
                prices.pending(product),
                reported.of(product, tills)))
        .toList();
  }
}
