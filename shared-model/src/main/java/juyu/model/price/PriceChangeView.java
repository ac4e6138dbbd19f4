package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A price change as it was made.
 *
 * @param priceChangeId the change
 * @param priceVersion its number
 * @param prices what it sets
 * @param stations where; empty for every station
 * @param effectiveAt from when
 * @param changedAt when head office made it, however often it was sent again
 */
public record PriceChangeView(
    UUID priceChangeId,
    long priceVersion,
    List<Price> prices,
    List<NodeCode> stations,
    Instant effectiveAt,
    Instant changedAt) {}
