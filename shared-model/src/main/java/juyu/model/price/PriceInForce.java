package juyu.model.price;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import juyu.model.value.Uuids;

/**
 * Which of all known prices of a product holds: chosen from the set, whichever came first or last.
 */
public final class PriceInForce {

  /** The later one holds; of one instant the higher version, then the higher id. */
  private static final Comparator<ArmedPrice> LATER =
      Comparator.comparing(ArmedPrice::effectiveAt)
          .thenComparingLong(ArmedPrice::priceVersion)
          .thenComparing(ArmedPrice::priceChangeId, Uuids::compare);

  private PriceInForce() {}

  /**
   * The price in force at {@code now}, if any is.
   *
   * @param known prices of one product
   */
  public static Optional<ArmedPrice> at(Instant now, Collection<ArmedPrice> known) {
    return known.stream().filter(price -> !price.effectiveAt().isAfter(now)).max(LATER);
  }
}
