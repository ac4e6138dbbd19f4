package juyu.model.shift;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.people.Cashier;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** The person of that sign-in has left the till. */
public record CashierSignedOut(UUID signInId, NodeCode till, Cashier cashier)
    implements SignInEvent {

  public static final EventType<CashierSignedOut> TYPE =
      EventType.of("cashier.signed-out.v1", CashierSignedOut.class, "signIn", Tier.TILL);

  @Override
  public EventType<CashierSignedOut> type() {
    return TYPE;
  }

  @Override
  public long leastVersion() {
    return 2;
  }
}
