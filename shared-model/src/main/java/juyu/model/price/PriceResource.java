package juyu.model.price;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.Money;

/**
 * One product's price as a price change states it.
 *
 * @param unitPrice won per litre, or per piece
 * @param effectiveAt from when it applies
 */
public record PriceResource(
    Money unitPrice, UUID priceChangeId, long priceVersion, Instant effectiveAt) {

  public static PriceResource of(ArmedPrice price) {
    return new PriceResource(
        price.unitPrice(), price.priceChangeId(), price.priceVersion(), price.effectiveAt());
  }
}
