package juyu.model.price;

import java.util.List;

/**
 * How far a price change has got.
 *
 * @param nodes how many stations and tills are concerned
 * @param received how many of them have it
 * @param inForce how many of them price by it
 */
public record RolloutCount(long nodes, long received, long inForce) {

  public static RolloutCount of(List<RolloutView> nodes) {
    return new RolloutCount(
        nodes.size(),
        nodes.stream().filter(node -> node.receivedAt().isPresent()).count(),
        nodes.stream().filter(node -> node.enforcedSince().isPresent()).count());
  }
}
