package juyu.model.price;

import java.time.Instant;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * How far a price change has come at one node. A node that has said nothing yet has none.
 *
 * @param node a station or a till
 * @param receivedAt when it had the change, by its own clock, to a second or two
 * @param enforcedSince since when it prices by it
 */
public record RolloutView(
    NodeCode node, Optional<Instant> receivedAt, Optional<Instant> enforcedSince) {}
