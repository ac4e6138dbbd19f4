package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A person has a password, another one, or none any more. It is good at the node that wrote it, and
 * nobody else hears of it.
 *
 * @param personId the person
 * @param node where it is good
 * @param passwordHash an Argon2id hash with its salt and parameters in one text; empty for none
 */
public record PasswordSet(UUID personId, NodeCode node, String passwordHash) implements EventBody {

  public static final EventType<PasswordSet> TYPE =
      EventType.of("person.password-set.v1", PasswordSet.class, "password", Tier.STATION, Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<PasswordSet> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("password", personId);
  }

  @Override
  public Audience audience() {
    return Audience.NOBODY;
  }
}
