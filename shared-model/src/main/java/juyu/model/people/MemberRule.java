package juyu.model.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.value.NodeCode.Tier;

/**
 * Who may work where as what: a role that exists there, a name of one's own, a secret to sign in
 * with, and always somebody who is in charge.
 *
 * @param tier of the node where they work
 * @param others everybody else who works there
 */
public record MemberRule(Tier tier, List<Member> others) {

  public MemberRule {
    others = List.copyOf(others);
  }

  /**
   * Somebody joins, or is different now.
   *
   * @param before none for somebody new
   */
  public Outcome<Member> changed(Optional<Member> before, Member after) {
    return broken(before, after)
        .<Outcome<Member>>map(Outcome::refused)
        .orElseGet(() -> Outcome.accepted(after));
  }

  /** Somebody leaves. */
  public Outcome<Member> leaves(Member member) {
    return isLastInCharge(member) ? Outcome.refused("person.last") : Outcome.accepted(member);
  }

  private Optional<Refusal> broken(Optional<Member> before, Member after) {
    if (!Role.at(tier).contains(after.role())) {
      return Optional.of(Refusal.field("role", "person.role", after.role()));
    }
    boolean isNewName = before.filter(known -> known.name().equals(after.name())).isEmpty();
    if (isNewName && others.stream().anyMatch(other -> isCalled(other, after.name()))) {
      return Optional.of(Refusal.field("name", "person.name-taken", after.name()));
    }
    return needless(after)
        .or(() -> missing(after))
        .or(() ->
            before
                .filter(known -> isLastInCharge(known) && !isInCharge(after))
                .map(known -> Refusal.field("role", "person.last")));
  }

  private Optional<Refusal> needless(Member member) {
    boolean isAtWindows = member.role() != Role.CASHIER;
    return unless(tier != Tier.HQ || !member.hasPin(), "pin", "person.pin-needless")
        .or(() ->
            unless(isAtWindows || !member.hasPassword(), "password", "person.password-needless"));
  }

  private static Optional<Refusal> missing(Member member) {
    return switch (member.role()) {
      case CASHIER -> unless(member.hasPin(), "pin", "person.pin-missing");
      case MANAGER -> unless(member.hasPin() || member.hasPassword(), "pin", "person.pin-missing");
      case ADMIN, AUDITOR -> unless(member.hasPassword(), "password", "person.password-missing");
    };
  }

  private static Optional<Refusal> unless(boolean fine, String field, String code) {
    return fine ? Optional.empty() : Optional.of(Refusal.field(field, code));
  }

  /** A name as it is compared: without regard to case, or to how a keyboard composes it. */
  public static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  static boolean isCalled(Member member, String name) {
    return folded(member.name()).equals(folded(name));
  }

  private boolean isLastInCharge(Member member) {
    return isInCharge(member) && others.stream().noneMatch(this::isInCharge);
  }

  private boolean isInCharge(Member member) {
    return member.hasPassword() && member.role() == Role.inCharge(tier);
  }
}
