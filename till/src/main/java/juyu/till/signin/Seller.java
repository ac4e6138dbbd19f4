package juyu.till.signin;

import java.util.UUID;
import juyu.model.people.Cashier;

/**
 * Whoever works at the till.
 *
 * @param cashier as events and receipts name the person
 * @param actor as the audit trail names it
 * @param isOwner true for the till's own programs, such as a kiosk, that nobody signs in to
 */
public record Seller(Cashier cashier, String actor, boolean isOwner) {

  /** A program that has the till's own token. */
  public static final Seller OWNER =
      new Seller(new Cashier(new UUID(0, 0), "owner"), "owner", /* isOwner= */ true);
}
