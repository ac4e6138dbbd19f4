package juyu.http.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import juyu.http.Reply;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.people.Member;
import juyu.model.people.MemberRule;
import juyu.model.people.PasswordSet;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonLeft;
import juyu.model.people.PersonRegistered;
import juyu.model.people.PersonResource;

/** Who works here, changed in one transaction. */
record Roster(Action action, List<Member> members) {

  static Roster of(Action action) {
    return new Roster(action, PeopleQueries.members(action.tx()));
  }

  Optional<Member> find(UUID personId) {
    return members.stream().filter(member -> member.personId().equals(personId)).findFirst();
  }

  /**
   * Somebody who works here is different now.
   *
   * @throws Problem 404 if nobody here has this id
   */
  Outcome<PersonResource> change(UUID personId, UnaryOperator<Member> how) {
    Member before = known(personId);
    return put(Optional.of(before), how.apply(before));
  }

  /** Somebody joins, or is different now. */
  Outcome<PersonResource> put(Optional<Member> before, Member after) {
    return rule(after.personId())
        .changed(before, after)
        .map(member -> {
          record(before, member);
          return PersonResource.of(member);
        });
  }

  /**
   * Somebody works here no longer.
   *
   * @throws Problem 404 if nobody here has this id
   */
  Outcome<Reply> leave(UUID personId) {
    return rule(personId).leaves(known(personId)).map(this::left);
  }

  /**
   * Somebody who works here.
   *
   * @throws Problem 404 if nobody here has this id
   */
  Member known(UUID personId) {
    return find(personId).orElseThrow(() -> Problem.notFound("person " + personId));
  }

  private MemberRule rule(UUID personId) {
    return new MemberRule(
        action.self().tier(),
        members.stream().filter(member -> !member.personId().equals(personId)).toList());
  }

  /** The tills are told only of what concerns them. */
  private void record(Optional<Member> before, Member after) {
    if (!before.map(Roster::atTills).equals(Optional.of(atTills(after)))) {
      action.record(
          new PersonRegistered(
              after.personId(), after.name(), after.role(), action.self(), after.pinHash()));
    }
    if (!before.map(Member::passwordHash).orElse("").equals(after.passwordHash())) {
      action.record(new PasswordSet(after.personId(), action.self(), after.passwordHash()));
    }
  }

  private static Member atTills(Member member) {
    return member.withPasswordHash("");
  }

  /** Nothing is left to sign in with, also if the person comes back one day. */
  private Reply left(Member member) {
    action.record(new PersonLeft(member.personId(), member.name(), member.role(), action.self()));
    if (member.hasPassword()) {
      action.record(new PasswordSet(member.personId(), action.self(), ""));
    }
    return Reply.noContent();
  }
}
