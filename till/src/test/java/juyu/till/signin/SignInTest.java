package juyu.till.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import juyu.http.Route;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.http.contract.RoleTable;
import juyu.model.people.PersonLeft;
import juyu.model.people.Role;
import juyu.till.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Answer enter(UUID person, String pin) {
    return site.owner().post("/signIns", "{'personId': '%s', 'pin': '%s'}".formatted(person, pin));
  }

  private static List<String> recorded() {
    return site.till()
        .store()
        .read(tx ->
            tx.query(
                "select type from event where type like 'cashier.%' order by position",
                row -> row.getString(1)));
  }

  private static boolean isSignedIn(String name) {
    return site.owner().get("/signIns").items().stream()
        .anyMatch(signIn -> signIn.at("/person/name").asString().equals(name));
  }

  @Test
  void aPersonSignsInAndOut() {
    UUID id = site.person("Kim", Role.CASHIER);
    Answer entered = enter(id, Site.PIN);
    Caller kim = site.owner().as(entered.text("/token"));

    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.text("/person/role")).isEqualTo("CASHIER");
    assertThat(kim.get("/products").status()).isEqualTo(200);
    assertThat(isSignedIn("Kim")).isTrue();
    assertThat(kim.delete("/signIns/current").status()).isEqualTo(204);
    assertThat(kim.get("/products").problem()).isEqualTo("401 unauthorized");
    assertThat(isSignedIn("Kim")).isFalse();
    assertThat(recorded()).endsWith("cashier.signed-in.v1", "cashier.signed-out.v1");
  }

  @Test
  void aSecondSignInEndsTheFirst() {
    UUID id = site.person("Park", Role.CASHIER);
    Caller first = site.signedIn(id);
    Caller second = site.signedIn(id);

    assertThat(first.get("/products").status()).isEqualTo(401);
    assertThat(second.get("/products").status()).isEqualTo(200);
  }

  @Test
  void fiveWrongPinsLockThePersonOutForLongerEachTime() {
    UUID id = site.person("Choi", Role.CASHIER);
    for (int i = 0; i < 4; i++) {
      assertThat(enter(id, "9999").problem()).isEqualTo("422 pin.wrong pin");
    }
    Answer locked = enter(id, "9999");

    assertThat(locked.problem()).isEqualTo("429 pin.locked");
    assertThat(locked.header("Retry-After")).isEqualTo("30");
    assertThat(locked.text("/detail")).contains("30");
    assertThat(enter(id, Site.PIN).problem()).isEqualTo("429 pin.locked");

    site.clock().move(Duration.ofSeconds(30));
    assertThat(enter(id, "9999").header("Retry-After")).isEqualTo("60");
    site.clock().move(Duration.ofSeconds(60));
    assertThat(enter(id, Site.PIN).status()).isEqualTo(201);
    assertThat(enter(id, "9999").problem()).isEqualTo("422 pin.wrong pin");
  }

  @Test
  void whoLeavesTheStationIsSignedOut() {
    UUID id = site.person("Jung", Role.CASHIER);
    Caller jung = site.signedIn(id);
    site.station().happens(new PersonLeft(id, "Jung", Role.CASHIER, Site.STATION));
    site.deliver();

    assertThat(jung.get("/products").status()).isEqualTo(401);
    assertThat(enter(id, Site.PIN).problem()).isEqualTo("422 person.unknown personId");
    assertThat(site.owner().get("/people").items())
        .noneMatch(person -> person.path("name").asString().equals("Jung"));
  }

  @Test
  void onlyTheTillItselfSignsPeopleIn() {
    UUID id = site.person("Yoon", Role.CASHIER);
    Caller yoon = site.signedIn(id);

    assertThat(yoon.post("/signIns", "{'personId': '%s', 'pin': '0420'}".formatted(id)).problem())
        .isEqualTo("403 forbidden");
    assertThat(site.owner().delete("/signIns/current").problem()).isEqualTo("409 sign-in.none");
    assertThat(enter(UUID.randomUUID(), Site.PIN).problem())
        .isEqualTo("422 person.unknown personId");
  }

  @Test
  void afterACrashNobodyIsSignedIn() {
    UUID id = site.person("Han", Role.CASHIER);
    Caller han = site.signedIn(id);
    site.crash();

    assertThat(site.owner().as(han.token().orElseThrow()).get("/products").status()).isEqualTo(401);
    assertThat(recorded()).endsWith("cashier.signed-out.v1");
  }

  @Test
  void everyRouteIsOpenToWhomTheManualSays() {
    RoleTable table = RoleTable.of("The till's API");
    List<Route> routes = site.till().server().routes();
    table.covers(routes);

    table.holds("stranger", site.owner().asStranger(), routes);
    table.holds("cashier", site.signedIn(site.person("Song", Role.CASHIER)), routes);
    table.holds("manager", site.signedIn(site.person("Nam", Role.MANAGER)), routes);
  }
}
