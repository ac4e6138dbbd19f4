package juyu.model.sync;

import java.time.Instant;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * How the link with one neighbour is, for people.
 *
 * @param neighbour who
 * @param since in step since then; empty while not
 * @param state what is going on, as a word
 * @param detail why, if something is wrong
 * @param skewMillis neighbour's clock minus ours at the last handshake or beat
 * @param handshakes how many sessions there have been
 */
public record LinkStatus(
    NodeCode neighbour,
    Optional<Instant> since,
    State state,
    String detail,
    long skewMillis,
    long handshakes) {

  /** What a link can be doing. */
  public enum State {
    /** No transport. */
    OFFLINE,
    /** Connected, agreeing on where to go on. */
    SHAKING_HANDS,
    /** Entries flow. */
    OPEN,
    /** Another process is connected under this name. */
    IN_USE
  }
}
