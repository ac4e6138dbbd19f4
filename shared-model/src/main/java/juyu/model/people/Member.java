package juyu.model.people;

import java.util.UUID;

/**
 * Somebody who works here, with all that is kept of the person. The hashes are for checking secrets
 * against and are never shown.
 *
 * @param pinHash empty for who cannot sign in at tills
 * @param passwordHash empty for who cannot sign in at windows
 */
public record Member(UUID personId, String name, Role role, String pinHash, String passwordHash) {

  /** Somebody who has no secrets yet. */
  public static Member joining(UUID personId, String name, Role role) {
    return new Member(personId, name, role, "", "");
  }

  public boolean hasPin() {
    return !pinHash.isEmpty();
  }

  public boolean hasPassword() {
    return !passwordHash.isEmpty();
  }

  public Member withName(String newName) {
    return new Member(personId, newName, role, pinHash, passwordHash);
  }

  /** Who becomes a cashier has a password no longer: cashiers work at tills only. */
  public Member withRole(Role newRole) {
    String kept = newRole == Role.CASHIER ? "" : passwordHash;
    return new Member(personId, name, newRole, pinHash, kept);
  }

  public Member withPinHash(String newHash) {
    return new Member(personId, name, role, newHash, passwordHash);
  }

  public Member withPasswordHash(String newHash) {
    return new Member(personId, name, role, pinHash, newHash);
  }

  @Override
  public String toString() {
    return "Member[personId=%s, name=%s, role=%s]".formatted(personId, name, role);
  }
}
