package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** The person of that sign-in is gone, or was sent away. */
public record PersonSignedOut(UUID signInId, NodeCode node, UUID personId, String name)
    implements DeskSignInEvent {

  public static final EventType<PersonSignedOut> TYPE =
      EventType.of(
          "person.signed-out.v1", PersonSignedOut.class, "deskSignIn", Tier.STATION, Tier.HQ);

  @Override
  public EventType<PersonSignedOut> type() {
    return TYPE;
  }

  @Override
  public long leastVersion() {
    return 2;
  }
}
