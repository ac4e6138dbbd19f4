package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * New prices.
 *
 * @param stations where; absent or empty for every station
 * @param effectiveAt from when; absent for now
 */
public record ChangePrices(
    List<Price> prices, Optional<List<NodeCode>> stations, Optional<Instant> effectiveAt) {

  public List<NodeCode> where() {
    return stations.orElse(List.of());
  }
}
