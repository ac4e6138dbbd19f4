package juyu.http.access;

import java.util.Set;

/**
 * What a route asks of its caller.
 *
 * @param tokenNeeded false if anyone may call
 * @param roles one of them is enough; none listed: any known actor may call
 */
public record Access(boolean tokenNeeded, Set<String> roles) {

  /** Anyone, without a token. */
  public static final Access OPEN = new Access(false, Set.of());

  /** Any actor with a valid token; enough for whatever only reads. */
  public static final Access READ = new Access(true, Set.of());

  public Access {
    roles = Set.copyOf(roles);
  }

  /** An actor who has one of these roles. */
  public static Access role(String... anyOf) {
    return new Access(true, Set.of(anyOf));
  }

  public boolean allows(Actor actor) {
    return roles.isEmpty()
        || actor.roles().contains(Actor.OWNER)
        || actor.roles().stream().anyMatch(roles::contains);
  }
}
