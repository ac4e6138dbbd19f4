package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A person works at a station or at head office no longer and can sign in nowhere.
 *
 * @param personId the person
 * @param name so that it can be shown where the registration is not known
 * @param role so that it can be shown where the registration is not known
 * @param station where
 */
public record PersonLeft(UUID personId, String name, Role role, NodeCode station)
    implements PersonEvent {

  public static final EventType<PersonLeft> TYPE =
      EventType.of("person.left.v1", PersonLeft.class, "person", Tier.STATION, Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<PersonLeft> type() {
    return TYPE;
  }
}
