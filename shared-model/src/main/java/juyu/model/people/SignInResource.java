package juyu.model.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sign-in, as every API tells it.
 *
 * @param expiresAt when it ends by itself; none at a till, where it does not
 * @param token what to send as bearer token; told only to whoever just signed in
 */
public record SignInResource(
    UUID id, Person person, Instant since, Optional<Instant> expiresAt, Optional<String> token) {

  /** Who is signed in. */
  public record Person(UUID personId, String name, Role role) {}

  @Override
  public String toString() {
    return "sign-in " + id;
  }
}
