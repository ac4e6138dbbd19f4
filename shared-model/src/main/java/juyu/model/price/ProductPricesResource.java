package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * What one product costs at a station, and how far its tills have got with it.
 *
 * @param inForce none before its first price
 * @param pending prices to come, the soonest first
 */
public record ProductPricesResource(
    String productId,
    Optional<PriceResource> inForce,
    List<PriceResource> pending,
    List<AtTill> tills) {

  /** A till of the station with what it has reported of the product. */
  public record AtTill(NodeCode till, Optional<Step> received, Optional<Step> inForce) {}

  /**
   * A price change at a till.
   *
   * @param at when it was received, or since when the till prices by it
   */
  public record Step(UUID priceChangeId, long priceVersion, Instant at) {}
}
