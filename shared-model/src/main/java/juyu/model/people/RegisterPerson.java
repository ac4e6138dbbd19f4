package juyu.model.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody works here, or something about somebody is different now.
 *
 * @param personId the person; absent for somebody new
 * @param name as colleagues call the person
 * @param role what the person may do
 * @param pin 4 to 8 digits to sign in with at tills; absent for none, or where it stays as it is
 * @param password 10 to 128 characters to sign in with at windows; absent for none, or where it
 *     stays as it is
 */
public record RegisterPerson(
    Optional<UUID> personId,
    String name,
    Role role,
    Optional<String> pin,
    Optional<String> password) {

  /** Secrets are never shown, also not by accident. */
  @Override
  public String toString() {
    return "RegisterPerson[personId=%s, name=%s, role=%s]".formatted(personId, name, role);
  }
}
