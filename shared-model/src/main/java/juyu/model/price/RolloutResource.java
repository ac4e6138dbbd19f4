package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A price change and how far it has got, as the API tells it.
 *
 * @param stations empty for every station
 * @param nodes the stations and tills concerned, by code
 */
public record RolloutResource(
    UUID id,
    long priceVersion,
    List<Price> prices,
    List<NodeCode> stations,
    Instant effectiveAt,
    Instant changedAt,
    RolloutCount rollOut,
    List<AtNode> nodes) {

  /**
   * How far it has got at one node.
   *
   * @param receivedAt none until it has the change
   * @param inForceSince none until it prices by the change
   */
  public record AtNode(
      NodeCode node, Optional<Instant> receivedAt, Optional<Instant> inForceSince) {

    public static AtNode of(RolloutView view) {
      return new AtNode(view.node(), view.receivedAt(), view.enforcedSince());
    }
  }

  public static RolloutResource of(PriceChangeView view, List<RolloutView> nodes) {
    return new RolloutResource(
        view.priceChangeId(),
        view.priceVersion(),
        view.prices(),
        view.stations(),
        view.effectiveAt(),
        view.changedAt(),
        RolloutCount.of(nodes),
        nodes.stream().map(AtNode::of).toList());
  }
}
