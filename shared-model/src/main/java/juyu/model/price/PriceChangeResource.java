package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A price change as the API tells it.
 *
 * @param stations empty for every station
 */
public record PriceChangeResource(
    UUID id,
    long priceVersion,
    List<Price> prices,
    List<NodeCode> stations,
    Instant effectiveAt,
    Instant changedAt,
    RolloutCount rollOut) {

  public static PriceChangeResource of(PriceChangeView view, RolloutCount count) {
    return new PriceChangeResource(
        view.priceChangeId(),
        view.priceVersion(),
        view.prices(),
        view.stations(),
        view.effectiveAt(),
        view.changedAt(),
        count);
  }
}
