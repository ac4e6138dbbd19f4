package juyu.model.journal;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A stored event together with its body as its feature reads it.
 *
 * @param event the event as it is stored
 * @param body its body
 * @param contested true if this node knows another event with the same subject and version; sums
 *     then count the one with the smaller id
 */
public record Recorded<B extends EventBody>(Event event, B body, boolean contested) {

  public UUID id() {
    return event.id();
  }

  public Instant time() {
    return event.time();
  }

  public NodeCode node() {
    return event.node();
  }

  public long version() {
    return event.version();
  }
}
