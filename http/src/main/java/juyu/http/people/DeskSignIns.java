package juyu.http.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import juyu.http.access.Actor;
import juyu.http.access.TokenCheck;
import juyu.http.access.Tokens;
import juyu.http.access.TryGuard;
import juyu.http.access.TryGuard.Try;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.node.Part;
import juyu.model.people.Member;
import juyu.model.people.MemberRule;
import juyu.model.people.Passwords;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonSignedIn;
import juyu.model.people.PersonSignedOut;
import juyu.model.store.Tx;

/**
 * Who is signed in by password at this node. A person may be at several windows at once; a token
 * lives until its window signs out, twelve hours have gone, the person's name, role or password is
 * another one or the person leaves, or the node stops. Safe for many threads.
 */
public final class DeskSignIns implements TokenCheck, Part {

  /** The longest that a sign-in lasts. */
  public static final Duration GOOD_FOR = Duration.ofHours(12);

  private static final int STRANGERS_REMEMBERED = 10_000;

  private final Journal journal;
  private final TryGuard members = TryGuard.ofKnown();
  private final TryGuard strangers = TryGuard.ofAny(STRANGERS_REMEMBERED);
  private final Tokens<DeskSignIn> tokens = new Tokens<>();

  public DeskSignIns(Journal journal) {
    this.journal = journal;
    journal.onCommit(events -> events.forEach(this::heard));
  }

  /** A sign-in and the secret that proves it, which is shown once. */
  record Opened(DeskSignIn signIn, String token) {
    @Override
    public String toString() {
      return signIn.toString();
    }
  }

  // ---- signing in ----

  /**
   * Signs a person in. The password is checked outside any transaction: it takes its time. Whether
   * anybody has that name, the answer does not tell.
   */
  Outcome<Opened> signIn(String person, String password) {
    Optional<Member> known = journal.store().read(tx -> find(tx, person));
    return known
        .map(member -> check(member, password, "password", "sign-in.wrong"))
        .orElseGet(() -> checkNobody(person, password))
        .then(right -> open(known.orElseThrow()));
  }

  /** By id, or by a name that only one of those with a password has. */
  private static Optional<Member> find(Tx tx, String person) {
    Optional<Member> byId = id(person).flatMap(id -> PeopleQueries.member(tx, id));
    List<Member> found =
        byId.map(List::of).orElseGet(() -> PeopleQueries.called(tx, person)).stream()
            .filter(Member::hasPassword)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the password is this person's, as often as tries are left.
   *
   * @param field how the caller named the password
   * @param wrong the code of the refusal, to be filled with the tries that are left
   */
  Outcome<Boolean> check(Member member, String password, String field, String wrong) {
    return tried(
        members,
        member.personId().toString(),
        () -> Passwords.matches(password, member.passwordHash()),
        left -> Refusal.field(field, wrong, left));
  }

  private Outcome<Boolean> checkNobody(String person, String password) {
    return tried(
        strangers,
        MemberRule.folded(person),
        () -> Passwords.matchesNobody(password),
        left -> Refusal.field("password", "sign-in.wrong", left));
  }

  private Outcome<Boolean> tried(
      TryGuard guard, String whom, BooleanSupplier look, IntFunction<Refusal> wrong) {
    return switch (guard.begin(whom, journal.now())) {
      case Try.Locked locked -> locked(locked);
      case Try.Admitted(int left) -> {
        if (look.getAsBoolean()) {
          guard.wasRight(whom);
          yield Outcome.accepted(true);
        }
        yield left > 0
            ? Outcome.refused(wrong.apply(left))
            : locked(guard.locked(whom, journal.now()));
      }
    };
  }

  private static Outcome<Boolean> locked(Try.Locked locked) {
    return Outcome.refused(Refusal.of("sign-in.locked", locked.seconds()));
  }

  private Outcome<Opened> open(Member member) {
    return journal.perform(
        By.actor(Actor.personName(member.name(), member.personId()), journal.newId()),
        action -> open(action, member));
  }

  /** The person may have been changed while the password was checked. */
  private Outcome<Opened> open(Action action, Member member) {
    if (!PeopleQueries.member(action.tx(), member.personId()).equals(Optional.of(member))) {
      return Outcome.refused(Refusal.field("person", "person.changed"));
    }
    Instant now = action.now();
    DeskSignIn signIn =
        new DeskSignIn(
            action.newId(),
            member.personId(),
            member.name(),
            member.role(),
            now,
            now.plus(GOOD_FOR));
    action.record(
        new PersonSignedIn(signIn.signInId(), journal.self(), signIn.personId(), signIn.name()));
    return Outcome.accepted(new Opened(signIn, tokens.issue(signIn)));
  }

  // ---- signing out ----

  /** Signs a person out of one window; doing so twice changes nothing. */
  void signOut(DeskSignIn signIn) {
    if (tokens.revoke(signIn)) {
      recordSignOut(signIn.signInId(), signIn.personId(), signIn.name());
    }
  }

  private void recordSignOut(UUID signInId, UUID personId, String name) {
    journal.perform(
        By.actor(Actor.personName(name, personId), journal.newId()),
        action -> action.record(new PersonSignedOut(signInId, journal.self(), personId, name)));
  }

  /** Signs everyone out, as a node does that stops in order. */
  @Override
  public void close() {
    tokens.all().forEach(this::signOut);
  }

  @Override
  public void drop() {}

  /** Signs out who was signed in when the node last stopped: their tokens are gone. */
  public void signOutLeftOver() {
    journal
        .store()
        .read(tx -> PeopleQueries.signedIn(tx, journal.self()))
        .forEach(left -> recordSignOut(left.signInId(), left.personId(), left.name()));
  }

  /** Signs out whose twelve hours have gone. */
  public void signOutExpired() {
    Instant now = journal.now();
    signOutIf(signIn -> signIn.isExpired(now));
  }

  /** Signs the person of {@code kept} out of all other windows. */
  void signOutElsewhere(DeskSignIn kept) {
    signOutIf(signIn -> signIn.personId().equals(kept.personId()) && !signIn.equals(kept));
  }

  private void signOutIf(Predicate<DeskSignIn> condition) {
    tokens.all().stream().filter(condition).forEach(this::signOut);
  }

  // ---- asking ----

  @Override
  public Optional<Actor> actor(String token) {
    Instant now = journal.now();
    return tokens.find(token).filter(signIn -> !signIn.isExpired(now)).map(DeskSignIn::actor);
  }

  /** The sign-in behind a request; none if it is a program's. */
  Optional<DeskSignIn> of(Actor actor) {
    return tokens.all().stream()
        .filter(signIn -> actor.signIn().equals(Optional.of(signIn.signInId())))
        .findFirst();
  }

  /** Who is somebody else now, or has a password from somebody else, must sign in again. */
  private void heard(Event event) {
    switch (event.subject().kind()) {
      case "person" -> signOutIf(signIn -> isAbout(event, signIn) && isAnother(signIn));
      case "password" ->
          signOutIf(
              signIn -> isAbout(event, signIn) && !event.actor().equals(signIn.actor().name()));
      default -> {}
    }
  }

  private static boolean isAbout(Event event, DeskSignIn signIn) {
    return event.subject().id().equals(signIn.personId().toString());
  }

  private boolean isAnother(DeskSignIn signIn) {
    return journal
        .store()
        .read(tx -> PeopleQueries.member(tx, signIn.personId()))
        .filter(now -> now.role() == signIn.role() && now.name().equals(signIn.name()))
        .isEmpty();
  }
}
