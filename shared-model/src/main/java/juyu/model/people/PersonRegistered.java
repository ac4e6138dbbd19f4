package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A person works at a station or at head office, or something about the person is different now.
 *
 * @param personId the person
 * @param name as colleagues call the person
 * @param role what the person may do
 * @param station where
 * @param pinHash an Argon2id hash with its salt and parameters in one text; empty for who has no
 *     PIN
 */
public record PersonRegistered(
    UUID personId, String name, Role role, NodeCode station, String pinHash)
    implements PersonEvent {

  public static final EventType<PersonRegistered> TYPE =
      EventType.of("person.registered.v1", PersonRegistered.class, "person", Tier.STATION, Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<PersonRegistered> type() {
    return TYPE;
  }
}
