package juyu.http.people;

import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.people.DeskSignIns.Opened;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Journal;
import juyu.model.people.ChangeOwnPassword;
import juyu.model.people.FirstRunResource;
import juyu.model.people.Member;
import juyu.model.people.PeopleQueries;
import juyu.model.people.Role;
import juyu.model.people.SignInByPassword;
import juyu.model.people.SignInResource;

/** Signing in by password and out, as routes. */
public final class SignInRoutes {

  private final NodeServer server;
  private final Journal journal;
  private final DeskSignIns signIns;

  private SignInRoutes(NodeServer server, Journal journal, DeskSignIns signIns) {
    this.server = server;
    this.journal = journal;
    this.signIns = signIns;
  }

  public static void register(NodeServer server, Journal journal, DeskSignIns signIns) {
    SignInRoutes routes = new SignInRoutes(server, journal, signIns);
    server
        .api()
        .get("/signIns/needed", Access.OPEN, request -> routes.firstRun())
        .post("/signIns", Access.OPEN, SignInByPassword.class, (r, body) -> routes.enter(body))
        .get("/signIns/current", Access.READ, routes::current)
        .delete("/signIns/current", Access.READ, routes::leave)
        .post(
            "/signIns/current/password",
            Access.READ,
            ChangeOwnPassword.class,
            routes::changePassword);
  }

  /** Says nothing of who is registered: whoever asks may be a stranger. */
  private FirstRunResource firstRun() {
    Role inCharge = Role.inCharge(journal.self().tier());
    return new FirstRunResource(
        journal.self(), journal.store().read(tx -> PeopleQueries.anyWithPassword(tx, inCharge)));
  }

  /** Not a command with an Idempotency-Key: that would keep the token in the store. */
  private Object enter(SignInByPassword wanted) {
    return switch (signIns.signIn(wanted.person(), wanted.password())) {
      case Outcome.Accepted<Opened>(Opened(DeskSignIn signIn, String token)) ->
          Reply.of(201, signIn.resource(Optional.of(token)));
      case Outcome.Refused<Opened>(Refusal refusal) -> refused(refusal);
    };
  }

  private static Problem refused(Refusal refusal) {
    return refusal.code().equals("sign-in.locked")
        ? Problem.of(429, refusal.code(), refusal::words)
            .withHeader("Retry-After", refusal.args().getFirst().toString())
        : Problem.refused(refusal);
  }

  private SignInResource current(ApiRequest request) {
    return signedIn(request).resource(Optional.empty());
  }

  private Object leave(ApiRequest request) {
    signIns.signOut(signedIn(request));
    return Reply.noContent();
  }

  private DeskSignIn signedIn(ApiRequest request) {
    return signIns
        .of(request.actor())
        .orElseThrow(() -> Problem.refused(Refusal.of("sign-in.none")));
  }

  private Object changePassword(ApiRequest request, ChangeOwnPassword wanted) {
    DeskSignIn signIn = signedIn(request);
    Outcome<Secrets> secrets =
        signIns
            .check(member(signIn), wanted.current(), "current", "password.wrong")
            .then(right -> Secrets.hashed(Optional.empty(), Optional.of(wanted.password())));
    return switch (secrets) {
      case Outcome.Refused<Secrets>(Refusal refusal) -> refused(refusal);
      case Outcome.Accepted<Secrets>(Secrets chosen) -> {
        Object answer =
            server.command(
                request, action -> Roster.of(action).change(signIn.personId(), chosen::of));
        signIns.signOutElsewhere(signIn);
        yield answer;
      }
    };
  }

  private Member member(DeskSignIn signIn) {
    return journal
        .store()
        .read(tx -> PeopleQueries.member(tx, signIn.personId()))
        .orElseThrow(() -> Problem.refused(Refusal.of("sign-in.none")));
  }
}
