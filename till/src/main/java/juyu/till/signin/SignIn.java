package juyu.till.signin;

import java.time.Instant;
import java.util.UUID;
import juyu.http.access.Actor;
import juyu.model.people.Cashier;
import juyu.model.people.Role;

/**
 * A person who is signed in at this till.
 *
 * @param signInId this sign-in
 * @param cashier the person
 * @param role what the person may do
 * @param since when
 */
public record SignIn(UUID signInId, Cashier cashier, Role role, Instant since) {

  /** The role of who sells. */
  public static final String CASHIER = "cashier";

  /** The role of who may also look into the drawer and decide about parked events. */
  public static final String MANAGER = "manager";

  /** As requests carry it: a name that no other person at the till has. */
  Actor actor() {
    return Actor.person(signInId, cashier.name(), cashier.personId(), role.word());
  }

  /** As a seller. */
  public Seller seller() {
    return new Seller(cashier, actorName(cashier), /* isOwner= */ false);
  }

  static String actorName(Cashier cashier) {
    return Actor.personName(cashier.name(), cashier.personId());
  }
}
