package juyu.till.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.access.Actor;
import juyu.http.access.TokenCheck;
import juyu.http.access.Tokens;
import juyu.http.access.TryGuard;
import juyu.http.access.TryGuard.Try;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.node.Part;
import juyu.model.people.Cashier;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonView;
import juyu.model.people.Pins;
import juyu.model.people.Role;
import juyu.model.shift.CashierSignedIn;
import juyu.model.shift.CashierSignedOut;
import juyu.model.shift.ShiftQueries;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * Who is signed in at this till. Each person at most once; a token lives until the person signs
 * out, signs in again, is changed or leaves the station, or the till stops. Safe for many threads.
 */
public final class SignIns implements TokenCheck, Part {

  private final Journal journal;
  private final TryGuard guard = TryGuard.ofKnown();
  private final Tokens<SignIn> tokens = new Tokens<>();

  public SignIns(Journal journal) {
    this.journal = journal;
    journal.onCommit(events -> events.forEach(this::heard));
  }

  /**
   * A sign-in and the secret that proves it.
   *
   * @param token shown once; only its hash is kept
   */
  public record Opened(SignIn signIn, String token) {
    @Override
    public String toString() {
      return signIn.toString();
    }
  }

  /** A person as the PIN is checked against. */
  private record Known(PersonView person, String pinHash) {}

  /** Signs a person in. The PIN is checked outside any transaction: it takes its time. */
  public Outcome<Opened> signIn(UUID personId, String pin) {
    Optional<Known> known = journal.store().read(tx -> known(tx, personId));
    if (known.isEmpty()) {
      return Outcome.refused(Refusal.field("personId", "person.unknown"));
    }
    return switch (guard.begin(personId.toString(), journal.now())) {
      case Try.Locked locked -> Outcome.refused(locked(locked));
      case Try.Admitted(int left) ->
          Pins.matches(pin, known.get().pinHash())
              ? open(known.get())
              : Outcome.refused(wrong(personId, left));
    };
  }

  private static Optional<Known> known(Tx tx, UUID personId) {
    return PeopleQueries.find(tx, personId)
        .flatMap(
            person -> PeopleQueries.pinHash(tx, personId).map(hash -> new Known(person, hash)));
  }

  private Refusal wrong(UUID personId, int left) {
    return left > 0
        ? Refusal.field("pin", "pin.wrong", left)
        : locked(guard.locked(personId.toString(), journal.now()));
  }

  private static Refusal locked(Try.Locked locked) {
    return Refusal.of("pin.locked", locked.seconds());
  }

  private Outcome<Opened> open(Known known) {
    UUID personId = known.person().personId();
    guard.wasRight(personId.toString());
    of(personId).forEach(this::signOut);
    Cashier cashier = new Cashier(personId, known.person().name());
    return journal.perform(
        By.actor(SignIn.actorName(cashier), journal.newId()),
        action -> open(action, cashier, known));
  }

  /** The station may have changed the person while the PIN was checked. */
  private Outcome<Opened> open(Action action, Cashier cashier, Known known) {
    if (!known(action.tx(), cashier.personId()).equals(Optional.of(known))) {
      return Outcome.refused(Refusal.field("personId", "person.changed"));
    }
    SignIn signIn = new SignIn(action.newId(), cashier, known.person().role(), action.now());
    action.record(new CashierSignedIn(signIn.signInId(), journal.self(), cashier));
    return Outcome.accepted(new Opened(signIn, tokens.issue(signIn)));
  }

  /** Signs a person out; doing so twice changes nothing. */
  public void signOut(SignIn signIn) {
    if (tokens.revoke(signIn)) {
      recordSignOut(signIn.signInId(), signIn.cashier());
    }
  }

  private void recordSignOut(UUID signInId, Cashier cashier) {
    journal.perform(
        By.actor(SignIn.actorName(cashier), journal.newId()),
        action -> action.record(new CashierSignedOut(signInId, journal.self(), cashier)));
  }

  /** Signs everyone out, as a till does that stops in order. */
  @Override
  public void close() {
    current().forEach(this::signOut);
  }

  @Override
  public void drop() {}

  /** Signs out who was signed in when the till last stopped: their tokens are gone. */
  public void signOutLeftOver() {
    NodeCode self = journal.self();
    journal.store().read(tx -> ShiftQueries.signedIn(tx, self.station())).stream()
        .filter(left -> left.till().equals(self))
        .forEach(left -> recordSignOut(left.signInId(), left.cashier()));
  }

  /** Everyone who is signed in now. */
  public List<SignIn> current() {
    return tokens.all();
  }

  private List<SignIn> of(UUID personId) {
    return tokens.all().stream()
        .filter(signIn -> signIn.cashier().personId().equals(personId))
        .toList();
  }

  /** The sign-in behind a request; none if it is the owner's. */
  public Optional<SignIn> of(Actor actor) {
    return tokens.all().stream()
        .filter(signIn -> actor.signIn().equals(Optional.of(signIn.signInId())))
        .findFirst();
  }

  /**
   * Who sells by this request.
   *
   * @throws Problem if the person was signed out meanwhile
   */
  public Seller seller(Actor actor) {
    return actor.roles().contains(Actor.OWNER)
        ? Seller.OWNER
        : of(actor).map(SignIn::seller).orElseThrow(SignIns::signedOut);
  }

  /**
   * What whoever makes this request may see: the till's own token sees everything.
   *
   * @throws Problem if the person was signed out meanwhile
   */
  public Role role(Actor actor) {
    return actor.roles().contains(Actor.OWNER)
        ? Role.MANAGER
        : of(actor).map(SignIn::role).orElseThrow(SignIns::signedOut);
  }

  private static Problem signedOut() {
    return Problem.of(401, "unauthorized", Texts.HTTP.text("detail.unauthorized"));
  }

  @Override
  public Optional<Actor> actor(String token) {
    return tokens.find(token).map(SignIn::actor);
  }

  /** What the station says of a person ends that person's sign-in: the PIN or role may be new. */
  private void heard(Event event) {
    if (event.subject().kind().equals("person")) {
      of(UUID.fromString(event.subject().id())).forEach(this::signOut);
    }
  }
}
