package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * New prices.
 *
 * @param prices what each product costs
 * @param products another name of {@code prices}; one of the two is given
 * @param stations where; absent or empty for every station
 * @param effectiveAt from when; absent for now
 */
public record ChangePrices(
    Optional<List<Price>> prices,
    Optional<List<Price>> products,
    Optional<List<NodeCode>> stations,
    Optional<Instant> effectiveAt) {

  public ChangePrices(
      List<Price> prices, Optional<List<NodeCode>> stations, Optional<Instant> effectiveAt) {
    this(Optional.of(prices), Optional.empty(), stations, effectiveAt);
  }

  /** The prices, by whichever name they came. */
  public List<Price> what() {
    return prices.or(() -> products).orElse(List.of());
  }

  /** The name by which they came. */
  public String field() {
    return prices.isEmpty() && products.isPresent() ? "products" : "prices";
  }

  public List<NodeCode> where() {
    return stations.orElse(List.of());
  }
}
