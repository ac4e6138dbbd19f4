package juyu.http.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever stands behind a request.
 *
 * @param name as the journal records it
 * @param roles what they may act as
 * @param signIn the sign-in that the token belongs to; none for programs
 */
public record Actor(String name, Set<String> roles, Optional<UUID> signIn) {

  /** The role of whoever owns the machine that a node runs on: may do all that its API offers. */
  public static final String OWNER = "owner";

  /** Behind a request that needs no token. */
  public static final Actor NOBODY = of("nobody");

  public Actor {
    roles = Set.copyOf(roles);
  }

  public static Actor of(String name, String... roles) {
    return new Actor(name, Set.of(roles), Optional.empty());
  }

  /** A person who is signed in, under a name that no other person has. */
  public static Actor person(UUID signIn, String name, UUID personId, String role) {
    return new Actor(personName(name, personId), Set.of(role), Optional.of(signIn));
  }

  /** How the journal names a person: two of one name are told apart. */
  public static String personName(String name, UUID personId) {
    String id = personId.toString();
    return "%s (%s)".formatted(name, id.substring(id.length() - 8));
  }
}
