package juyu.model.shift;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.people.Cashier;
import juyu.model.value.NodeCode;

/** Who stands at a till; the station sees it. */
public sealed interface SignInEvent extends EventBody permits CashierSignedIn, CashierSignedOut {

  UUID signInId();

  NodeCode till();

  Cashier cashier();

  @Override
  default Subject subject() {
    return Subject.of("signIn", signInId());
  }

  @Override
  default Audience audience() {
    return Audience.of(till().station());
  }
}
