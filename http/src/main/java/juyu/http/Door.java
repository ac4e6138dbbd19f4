package juyu.http;

import io.javalin.http.Context;
import java.util.Optional;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.access.TokenCheck;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;

/** Lets in whoever shows a bearer token that may do what the route does. */
final class Door {
  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 8_192;

  private final TokenCheck tokens;

  Door(TokenCheck tokens) {
    this.tokens = tokens;
  }

  Actor admit(Context context, Access access) {
    if (!access.tokenNeeded()) {
      return Actor.NOBODY;
    }
    Actor actor = actor(context).orElseThrow(Door::unknown);
    if (!access.allows(actor)) {
      throw Problem.forbidden(
          Texts.HTTP.text("detail.forbidden", String.join(", ", access.roles())));
    }
    return actor;
  }

  /** True if the same request would be let in now. */
  boolean stillAdmits(Context context, Access access) {
    return !access.tokenNeeded() || actor(context).filter(access::allows).isPresent();
  }

  private Optional<Actor> actor(Context context) {
    return Optional.ofNullable(context.header("Authorization"))
        .filter(header -> header.length() <= LONGEST)
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(header -> tokens.actor(header.substring(SCHEME.length()).strip()));
  }

  private static Problem unknown() {
    return Problem.of(401, "unauthorized", Texts.HTTP.text("detail.unauthorized"))
        .withHeader("WWW-Authenticate", "Bearer realm=\"juyu\"");
  }
}
