package juyu.http.access;

import java.util.Set;

/**
 * Whoever stands behind a request.
 *
 * @param name as the journal records it
 * @param roles what they may act as
 */
public record Actor(String name, Set<String> roles) {

  /** The role of whoever owns the machine that a node runs on: may do all that its API offers. */
  public static final String OWNER = "owner";

  /** Behind a request that needs no token. */
  public static final Actor NOBODY = new Actor("nobody", Set.of());

  public Actor {
    roles = Set.copyOf(roles);
  }

  public static Actor of(String name, String... roles) {
    return new Actor(name, Set.of(roles));
  }
}
