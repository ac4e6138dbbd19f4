package juyu.model.shift;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.people.Cashier;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** A person has signed in at a till. */
public record CashierSignedIn(UUID signInId, NodeCode till, Cashier cashier)
    implements SignInEvent {

  public static final EventType<CashierSignedIn> TYPE =
      EventType.of("cashier.signed-in.v1", CashierSignedIn.class, "signIn", Tier.TILL);

  @Override
  public EventType<CashierSignedIn> type() {
    return TYPE;
  }
}
