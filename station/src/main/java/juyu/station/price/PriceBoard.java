package juyu.station.price;

import java.time.Duration;
import java.util.List;
import juyu.http.ApiRequest;
import juyu.http.access.Access;
import juyu.model.price.PriceReports;
import juyu.model.price.ProductPricesResource;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
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

  private Page<ProductPricesResource> list(ApiRequest request) {
    return Pages.of(
        request.paging(), node.store().read(this::all), ProductPricesResource::productId);
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
