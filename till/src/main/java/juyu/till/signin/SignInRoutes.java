package juyu.till.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonView;
import juyu.model.people.SignInResource;
import juyu.model.people.SignInResource.Person;
import juyu.till.TillNode;

/** Who can sign in, who is signed in, and the sign-in itself, as routes. */
public final class SignInRoutes {

  private final TillNode node;
  private final SignIns signIns;

  private SignInRoutes(TillNode node) {
    this.node = node;
    this.signIns = node.signIns();
  }

  public static void register(TillNode node) {
    SignInRoutes routes = new SignInRoutes(node);
    Access owner = Access.role(Actor.OWNER);
    node.server()
        .api()
        .get("/people", Access.READ, request -> routes.people())
        .get("/signIns", Access.READ, request -> routes.current())
        .post("/signIns", owner, Enter.class, (request, enter) -> routes.enter(enter))
        .delete("/signIns/current", Access.READ, routes::leave);
  }

  /** A person with a PIN. */
  record Enter(UUID personId, String pin) {}

  /** A list. */
  record Items<T>(List<T> items) {}

  /** At a till a sign-in does not end by itself. */
  private static SignInResource resource(SignIn signIn, Optional<String> token) {
    return new SignInResource(
        signIn.signInId(),
        new Person(signIn.cashier().personId(), signIn.cashier().name(), signIn.role()),
        signIn.since(),
        Optional.empty(),
        token);
  }

  private Items<Person> people() {
    return new Items<>(
        node.store().read(PeopleQueries::working).stream()
            .filter(PersonView::hasPin)
            .map(person -> new Person(person.personId(), person.name(), person.role()))
            .toList());
  }

  private Items<SignInResource> current() {
    return new Items<>(
        signIns.current().stream().map(signIn -> resource(signIn, Optional.empty())).toList());
  }

  /** Not a command with an Idempotency-Key: that would keep the token in the store. */
  private Object enter(Enter enter) {
    return switch (signIns.signIn(enter.personId(), enter.pin())) {
      case Outcome.Accepted<SignIns.Opened>(SignIns.Opened(SignIn signIn, String token)) ->
          Reply.of(201, resource(signIn, Optional.of(token)));
      case Outcome.Refused<SignIns.Opened>(Refusal refusal) -> refused(refusal);
    };
  }

  private static Problem refused(Refusal refusal) {
    return refusal.code().equals("pin.locked")
        ? Problem.of(429, refusal.code(), refusal::words)
            .withHeader("Retry-After", refusal.args().getFirst().toString())
        : Problem.refused(refusal);
  }

  private Object leave(ApiRequest request) {
    Optional<SignIn> signIn = signIns.of(request.actor());
    signIn.ifPresent(signIns::signOut);
    return signIn.isPresent() ? Reply.noContent() : Problem.refused(Refusal.of("sign-in.none"));
  }
}
