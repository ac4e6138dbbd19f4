package juyu.hq.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.price.Price;
import juyu.model.price.PriceChangeView;
import juyu.model.price.RolloutView;
import juyu.model.value.NodeCode;

/**
 * A price change and how far it has got, as the API tells it.
 *
 * @param stations empty for every station
 * @param nodes the stations and tills concerned, by code
 */
record RollOutResource(
    UUID id,
    long priceVersion,
    List<Price> prices,
    List<NodeCode> stations,
    Instant effectiveAt,
    Instant changedAt,
    RollOut.Count rollOut,
    List<NodeResource> nodes) {

  /**
   * How far it has got at one node.
   *
   * @param receivedAt none until it has the change
   * @param inForceSince none until it prices by the change
   */
  record NodeResource(NodeCode node, Optional<Instant> receivedAt, Optional<Instant> inForceSince) {

    static NodeResource of(RolloutView view) {
      return new NodeResource(view.node(), view.receivedAt(), view.enforcedSince());
    }
  }

  static RollOutResource of(PriceChangeView view, List<RolloutView> nodes) {
    return new RollOutResource(
        view.priceChangeId(),
        view.priceVersion(),
        view.prices(),
        view.stations(),
        view.effectiveAt(),
        view.changedAt(),
        RollOut.Count.of(nodes),
        nodes.stream().map(NodeResource::of).toList());
  }
}
