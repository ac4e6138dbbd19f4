package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * Head office sets prices from an instant on. Sending a change again is a later event of the same
 * subject with the same content.
 *
 * @param priceChangeId this change
 * @param priceVersion head office's running number: of two changes for one instant the higher holds
 * @param prices the new prices
 * @param stations where; empty for every station
 * @param effectiveAt from when, by each till's own clock
 * @param resentTo the one station that asked to be told again; empty for all of them
 */
public record PriceChanged(
    UUID priceChangeId,
    long priceVersion,
    List<Price> prices,
    List<NodeCode> stations,
    Instant effectiveAt,
    Optional<NodeCode> resentTo)
    implements PriceEvent {

  public static final EventType<PriceChanged> TYPE =
      EventType.of("price.changed.v1", PriceChanged.class, "priceChange", Tier.HQ).asReplaceable();

  public PriceChanged {
    prices = List.copyOf(prices);
    stations = List.copyOf(stations);
  }

  /** The same change, to be told to {@code station} again. */
  public PriceChanged againTo(NodeCode station) {
    return new PriceChanged(
        priceChangeId, priceVersion, prices, stations, effectiveAt, Optional.of(station));
  }

  /** True if it holds at {@code station}. */
  public boolean holdsAt(NodeCode station) {
    return stations.isEmpty() || stations.contains(station);
  }

  @Override
  public EventType<PriceChanged> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("priceChange", priceChangeId);
  }

  @Override
  public Audience audience() {
    if (resentTo.isPresent()) {
      return Audience.stationsWithTills(List.of(resentTo.get()));
    }
    return stations.isEmpty() ? Audience.EVERYONE : Audience.stationsWithTills(stations);
  }
}
