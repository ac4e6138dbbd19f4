package juyu.http.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.http.access.Actor;
import juyu.model.people.Role;
import juyu.model.people.SignInResource;

/** A person who is signed in by password, until {@code expiresAt} at the latest. */
record DeskSignIn(
    UUID signInId, UUID personId, String name, Role role, Instant since, Instant expiresAt) {

  Actor actor() {
    return Actor.person(signInId, name, personId, role.word());
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  SignInResource resource(Optional<String> token) {
    return new SignInResource(
        signInId,
        new SignInResource.Person(personId, name, role),
        since,
        Optional.of(expiresAt),
        token);
  }
}
