package juyu.model.sale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * How far a sale, or its cancel, has come.
 *
 * @param steps in the order of the journey: till, station, head office
 */
public record SaleJourneyResource(List<Step> steps) {

  public SaleJourneyResource {
    steps = List.copyOf(steps);
  }

  /**
   * One stop.
   *
   * @param node where
   * @param state how it is there
   * @param at when, where that is known
   * @param reason why a person is needed
   */
  public record Step(NodeCode node, State state, Optional<Instant> at, Optional<String> reason) {}

  /** How it is at one node. */
  public enum State {
    /** It happened there. */
    WRITTEN,
    /** It counts there. */
    APPLIED,
    /** It has not been confirmed there yet. */
    WAITING,
    /** It is there and a person must look at it. */
    NEEDS_PERSON
  }
}
