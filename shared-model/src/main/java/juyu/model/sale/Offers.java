package juyu.model.sale;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.model.price.ArmedPrice;
import juyu.model.price.PriceQueries;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/** Products with the price in force at a till now. */
public final class Offers {

  private Offers() {}

  /** One product; its price is that of this till and this instant. */
  public static Optional<Offer> find(Tx tx, NodeCode till, String productId, Instant now) {
    return ProductQueries.find(tx, productId)
        .map(product -> offer(product, PriceQueries.inForce(tx, till.station(), productId, now)));
  }

  /** All products by id, from the one behind {@code after}. */
  public static List<Offer> list(
      Tx tx, NodeCode till, Instant now, Optional<String> after, int most) {
    Map<String, ArmedPrice> prices =
        PriceQueries.inForce(tx, till.station(), now).stream()
            .collect(Collectors.toMap(ArmedPrice::productId, Function.identity()));
    return ProductQueries.list(tx, after, most).stream()
        .map(p -> offer(p, Optional.ofNullable(prices.get(p.product().productId()))))
        .toList();
  }

  private static Offer offer(ProductView product, Optional<ArmedPrice> price) {
    return new Offer(product.product(), product.withdrawn(), price);
  }
}
