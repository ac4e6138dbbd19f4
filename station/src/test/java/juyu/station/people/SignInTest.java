package juyu.station.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import juyu.http.Route;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.http.contract.RoleTable;
import juyu.station.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Managers sign in by password; whoever is nobody learns nothing. */
class SignInTest {

  private static final String PASSWORD = "slow sloths sleep";

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
    manager(site, "Boss");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  /** A manager with a password; the id. */
  private static String manager(Site at, String name) {
    return at.manager()
        .post("/people", "{'name':'%s','role':'MANAGER','password':'%s'}".formatted(name, PASSWORD))
        .text("personId");
  }

  private static Answer enter(Site at, String person, String password) {
    return at.manager()
        .asStranger()
        .post("/signIns", "{'person':'%s','password':'%s'}".formatted(person, password));
  }

  private static Answer enter(String person, String password) {
    return enter(site, person, password);
  }

  private static Caller signedIn(String person) {
    return site.manager().as(enter(person, PASSWORD).text("token"));
  }

  private static String actor(String name, String id) {
    return "%s (%s)".formatted(name, id.substring(id.length() - 8));
  }

  private static List<String> recordedBy(Site at, String actor) {
    return at.node()
        .store()
        .read(tx ->
            tx.query(
                "select type from event where actor = ? order by position",
                row -> row.getString(1),
                actor));
  }

  @Test
  void aManagerSignsInActsAndSignsOut() {
    String id = manager(site, "Park");
    Answer entered = enter(" park", PASSWORD);
    Caller park = site.manager().as(entered.text("token"));

    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.text("/person/role")).isEqualTo("MANAGER");
    assertThat(park.get("/signIns/current").text("/person/name")).isEqualTo("Park");
    assertThat(park.get("/signIns/current").body()).doesNotContain("token");
    assertThat(park.post("/people", "{'name':'Kim','role':'CASHIER','pin':'0420'}").status())
        .isEqualTo(201);
    assertThat(park.delete("/signIns/current").status()).isEqualTo(204);
    assertThat(park.get("/people").problem()).isEqualTo("401 unauthorized");
    assertThat(recordedBy(site, actor("Park", id)))
        .containsExactly("person.signed-in.v1", "person.registered.v1", "person.signed-out.v1");
  }

  @Test
  void anIdIsAsGoodAsAName() {
    assertThat(enter(manager(site, "Gu"), PASSWORD).status()).isEqualTo(201);
  }

  @Test
  void aStrangerLearnsOnlyWhetherSomebodyIsRegistered() {
    Caller stranger = site.manager().asStranger();

    assertThat(stranger.get("/signIns/needed").body())
        .isEqualTo("{\"node\":\"ST0001\",\"registered\":true}");
    assertThat(stranger.get("/people").status()).isEqualTo(401);
    assertThat(
            stranger
                .post("/people", "{'name':'Me','role':'MANAGER','password':'0123456789'}")
                .status())
        .isEqualTo(401);
    manager(site, "Somebody");
    assertThat(enter("Nobody", PASSWORD).body())
        .isEqualTo(enter("Somebody", "wrong and wronger").body());
  }

  @Test
  void fiveWrongPasswordsLockOutForLongerEachTime() {
    String id = manager(site, "Lim");
    for (String who : List.of("Lim", "No Lim")) {
      for (int i = 0; i < 4; i++) {
        assertThat(enter(who, "wrong and wronger").problem())
            .isEqualTo("422 sign-in.wrong password");
      }
      assertThat(enter(who, "wrong and wronger").problem()).isEqualTo("429 sign-in.locked");
    }
    assertThat(enter("Lim", PASSWORD).problem()).isEqualTo("429 sign-in.locked");
    assertThat(enter(id, PASSWORD).header("Retry-After")).isEqualTo("30");

    site.clock().move(Duration.ofSeconds(30));
    assertThat(enter("Lim", "wrong and wronger").header("Retry-After")).isEqualTo("60");
    site.clock().move(Duration.ofSeconds(60));
    assertThat(enter("Lim", PASSWORD).status()).isEqualTo(201);
    assertThat(enter("Lim", "wrong and wronger").problem()).isEqualTo("422 sign-in.wrong password");
  }

  @Test
  void aSignInEndsByItselfAfterTwelveHours() {
    manager(site, "Seo");
    Caller seo = signedIn("Seo");
    site.clock().move(Duration.ofHours(12).minusMillis(1));
    assertThat(seo.get("/people").status()).isEqualTo(200);

    site.clock().move(Duration.ofMillis(1));

    assertThat(seo.get("/people").status()).isEqualTo(401);
  }

  @Test
  void whoHasAnotherPasswordFromSomebodyElseMustSignInAgain() {
    String id = manager(site, "Oh");
    Caller oh = signedIn("Oh");

    site.manager().put("/people/" + id + "/password", "{'password':'fast snails win'}");

    assertThat(oh.get("/people").status()).isEqualTo(401);
    assertThat(enter("Oh", PASSWORD).status()).isEqualTo(422);
    assertThat(enter("Oh", "fast snails win").status()).isEqualTo(201);
  }

  @Test
  void aPersonChangesTheOwnPasswordAndStaysHere() {
    manager(site, "Ahn");
    Caller here = signedIn("Ahn");
    Caller elsewhere = signedIn("Ahn");
    String body = "{'current':'%s','password':'%s'}";

    assertThat(change(here, body.formatted("guess", "fast snails win")).problem())
        .isEqualTo("422 password.wrong current");
    assertThat(change(here, body.formatted(PASSWORD, "short")).problem())
        .isEqualTo("422 person.password password");
    assertThat(change(here, body.formatted(PASSWORD, "fast snails win")).status()).isEqualTo(200);

    assertThat(here.get("/people").status()).isEqualTo(200);
    assertThat(elsewhere.get("/people").status()).isEqualTo(401);
    assertThat(enter("Ahn", "fast snails win").status()).isEqualTo(201);
  }

  private static Answer change(Caller caller, String body) {
    return caller.post("/signIns/current/password", body);
  }

  @Test
  void whoIsSomebodyElseOrGoneIsSignedOut() {
    String id = manager(site, "Bae");
    Caller bae = signedIn("Bae");

    assertThat(bae.patch("/people/" + id, "{'name':'Bae Senior'}").status()).isEqualTo(200);
    assertThat(bae.get("/people").status()).isEqualTo(401);

    Caller again = signedIn("Bae Senior");
    assertThat(again.delete("/people/" + id).status()).isEqualTo(204);
    assertThat(again.get("/people").status()).isEqualTo(401);
    assertThat(enter("Bae Senior", PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void theOwnersTokenIsNobodysSignIn() {
    assertThat(site.manager().get("/signIns/current").problem()).isEqualTo("409 sign-in.none");
    assertThat(site.manager().delete("/signIns/current").problem()).isEqualTo("409 sign-in.none");
  }

  @Test
  void everyRouteIsOpenToWhomTheManualSays() {
    RoleTable table = RoleTable.of("The station's API");
    List<Route> routes = site.node().server().routes();
    table.covers(routes);

    table.holds("stranger", site.manager().asStranger(), routes);
    manager(site, "Yu");
    table.holds("manager", signedIn("Yu"), routes);
  }

  /** The first manager is the last, too; and a crash signs everybody out. */
  @Test
  void theOnlyManagerStays() {
    try (Site fresh = Site.open()) {
      fresh.manager().post("/people", "{'name':'Kim','role':'CASHIER','pin':'0420'}");
      assertThat(fresh.manager().asStranger().get("/signIns/needed").body())
          .isEqualTo("{\"node\":\"ST0001\",\"registered\":false}");
      String id = manager(fresh, "Choi");
      String token = enter(fresh, "Choi", PASSWORD).text("token");
      Caller choi = fresh.manager().as(token);

      assertThat(choi.delete("/people/" + id).problem()).isEqualTo("409 person.last");
      assertThat(choi.patch("/people/" + id, "{'role':'CASHIER'}").problem())
          .isEqualTo("422 person.pin-missing pin");
      choi.put("/people/" + id + "/pin", "{'pin':'0420'}");
      assertThat(choi.patch("/people/" + id, "{'role':'CASHIER'}").problem())
          .isEqualTo("422 person.last role");

      fresh.crashAndStart();
      assertThat(fresh.manager().as(token).get("/people").status()).isEqualTo(401);
      assertThat(recordedBy(fresh, actor("Choi", id))).endsWith("person.signed-out.v1");
    }
  }
}
