package juyu.model.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf something is recorded.
 *
 * @param actor a person's name, a token's owner or a policy, as the audit trail shows it
 * @param correlation the id shared by everything that this action causes, at every node
 * @param causation the event that caused it, if one did
 */
public record By(String actor, UUID correlation, Optional<UUID> causation) {

  /** A person or program that starts something new. */
  public static By actor(String actor, UUID correlation) {
    return new By(actor, correlation, Optional.empty());
  }

  /** Something done because of {@code cause}. */
  public static By causeOf(String actor, Event cause) {
    return new By(actor, cause.correlation(), Optional.of(cause.id()));
  }
}
