package juyu.hq.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.price.Price;
import juyu.model.value.NodeCode;

/**
 * New prices.
 *
 * @param stations where; absent or empty for every station
 * @param effectiveAt from when; absent for now
 */
record ChangePrices(
    List<Price> prices, Optional<List<NodeCode>> stations, Optional<Instant> effectiveAt) {

  List<NodeCode> where() {
    return stations.orElse(List.of());
  }
}
