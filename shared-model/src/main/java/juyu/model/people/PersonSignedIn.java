package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** A person has signed in by password. */
public record PersonSignedIn(UUID signInId, NodeCode node, UUID personId, String name)
    implements DeskSignInEvent {

  public static final EventType<PersonSignedIn> TYPE =
      EventType.of(
          "person.signed-in.v1", PersonSignedIn.class, "deskSignIn", Tier.STATION, Tier.HQ);

  @Override
  public EventType<PersonSignedIn> type() {
    return TYPE;
  }
}
