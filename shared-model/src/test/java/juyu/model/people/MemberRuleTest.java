package juyu.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.value.NodeCode.Tier;
import org.junit.jupiter.api.Test;

class MemberRuleTest {

  private static final Member BOSS = member("Park", Role.MANAGER, "pin", "password");
  private static final Member KIM = member("Kim", Role.CASHIER, "pin", "");

  private static Member member(String name, Role role, String pin, String password) {
    return new Member(UUID.randomUUID(), name, role, pin, password);
  }

  private static String change(Tier tier, Member before, Member after, Member... others) {
    return refusal(new MemberRule(tier, List.of(others)).changed(Optional.of(before), after));
  }

  private static String join(Tier tier, Member joining, Member... others) {
    return refusal(new MemberRule(tier, List.of(others)).changed(Optional.empty(), joining));
  }

  private static String refusal(Outcome<Member> outcome) {
    return outcome instanceof Outcome.Refused<Member>(var refusal)
        ? (refusal.code() + " " + refusal.field()).strip()
        : "accepted";
  }

  @Test
  void aRoleIsOneOfTheNodesOwn() {
    assertThat(join(Tier.STATION, member("A", Role.ADMIN, "", "p"))).isEqualTo("person.role role");
    assertThat(join(Tier.HQ, member("A", Role.CASHIER, "p", ""))).isEqualTo("person.role role");
    assertThat(join(Tier.HQ, member("A", Role.AUDITOR, "", "p"))).isEqualTo("accepted");
  }

  @Test
  void aNewNameIsNobodyElses() {
    Member other = member("kim ", Role.CASHIER, "pin", "");

    assertThat(join(Tier.STATION, KIM, BOSS, other)).isEqualTo("person.name-taken name");
    assertThat(change(Tier.STATION, KIM, KIM.withPinHash("new"), other)).isEqualTo("accepted");
    assertThat(change(Tier.STATION, KIM, KIM.withName("Park"), BOSS))
        .isEqualTo("person.name-taken name");
  }

  @Test
  void everybodyHasWhatTheRoleSignsInWith() {
    assertThat(join(Tier.STATION, member("A", Role.CASHIER, "", "")))
        .isEqualTo("person.pin-missing pin");
    assertThat(join(Tier.STATION, member("A", Role.MANAGER, "", "")))
        .isEqualTo("person.pin-missing pin");
    assertThat(join(Tier.STATION, member("A", Role.MANAGER, "", "p"))).isEqualTo("accepted");
    assertThat(join(Tier.HQ, member("A", Role.ADMIN, "", "")))
        .isEqualTo("person.password-missing password");
  }

  @Test
  void nobodyHasASecretThatOpensNothing() {
    assertThat(join(Tier.HQ, member("A", Role.ADMIN, "pin", "p")))
        .isEqualTo("person.pin-needless pin");
    assertThat(join(Tier.STATION, member("A", Role.CASHIER, "pin", "p")))
        .isEqualTo("person.password-needless password");
    assertThat(BOSS.withRole(Role.CASHIER).hasPassword()).isFalse();
  }

  @Test
  void theLastInChargeStays() {
    Member second = member("Choi", Role.MANAGER, "", "password");
    MemberRule alone = new MemberRule(Tier.STATION, List.of(KIM));

    assertThat(change(Tier.STATION, BOSS, BOSS.withRole(Role.CASHIER), KIM))
        .isEqualTo("person.last role");
    assertThat(change(Tier.STATION, BOSS, BOSS.withRole(Role.CASHIER), KIM, second))
        .isEqualTo("accepted");
    assertThat(refusal(alone.leaves(BOSS))).isEqualTo("person.last");
    assertThat(refusal(alone.leaves(KIM))).isEqualTo("accepted");
    assertThat(refusal(new MemberRule(Tier.STATION, List.of(second)).leaves(BOSS)))
        .isEqualTo("accepted");
  }
}
