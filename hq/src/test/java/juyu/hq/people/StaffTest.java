package juyu.hq.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juyu.hq.Hq;
import juyu.hq.StoreKind;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.http.contract.RoleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Head office's staff signs in by password, and an auditor only looks. */
class StaffTest {

  private static final String PASSWORD = "slow sloths sleep";

  private static Answer register(Caller by, String name, String role) {
    return by.post(
        "/people", "{'name':'%s','role':'%s','password':'%s'}".formatted(name, role, PASSWORD));
  }

  private static Caller signedIn(Hq hq, String name) {
    Answer entered =
        hq.owner()
            .asStranger()
            .post("/signIns", "{'person':'%s','password':'%s'}".formatted(name, PASSWORD));
    assertThat(entered.status()).isEqualTo(201);
    return hq.owner().as(entered.text("token"));
  }

  private static List<String> trail(Hq hq) {
    return hq.node()
        .journal()
        .store()
        .read(tx ->
            tx.query(
                "select type from event where type like 'person.%' order by position",
                row -> row.getString(1)));
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void theFirstAdminIsRegisteredByTheOwnerAndRegistersTheOthers(StoreKind store) {
    try (Hq hq = Hq.alone(store)) {
      assertThat(hq.owner().asStranger().get("/signIns/needed").text("registered"))
          .isEqualTo("false");
      assertThat(register(hq.owner(), "Choi", "ADMIN").status()).isEqualTo(201);
      Caller choi = signedIn(hq, "choi");
      Answer auditor = register(choi, "Jung", "AUDITOR");

      assertThat(auditor.text("role")).isEqualTo("AUDITOR");
      assertThat(signedIn(hq, "Jung").get("/people").items()).hasSize(2);
      assertThat(register(choi, "Han", "MANAGER").problem()).isEqualTo("422 person.role role");
      assertThat(choi.post("/people", "{'name':'Han','role':'ADMIN','pin':'0420'}").problem())
          .isEqualTo("422 person.pin-needless pin");
      assertThat(choi.delete("/people/" + auditor.text("personId")).status()).isEqualTo(204);
      hq.restart();
      assertThat(hq.owner().asStranger().get("/signIns/needed").text("registered"))
          .isEqualTo("true");
      assertThat(trail(hq))
          .containsExactly(
              "person.registered.v1",
              "person.password-set.v1",
              "person.signed-in.v1",
              "person.registered.v1",
              "person.password-set.v1",
              "person.signed-in.v1",
              "person.left.v1",
              "person.password-set.v1",
              "person.signed-out.v1",
              "person.signed-out.v1");
    }
  }

  @Test
  void everyRouteIsOpenToWhomTheManualSays() {
    try (Hq hq = Hq.alone(StoreKind.SQLITE)) {
      RoleTable table = RoleTable.of("Head office's API");
      table.covers(hq.node().server().routes());
      register(hq.owner(), "Choi", "ADMIN");
      register(hq.owner(), "Jung", "AUDITOR");

      table.holds("stranger", hq.owner().asStranger(), hq.node().server().routes());
      table.holds("auditor", signedIn(hq, "Jung"), hq.node().server().routes());
      table.holds("admin", signedIn(hq, "Choi"), hq.node().server().routes());
    }
  }
}
