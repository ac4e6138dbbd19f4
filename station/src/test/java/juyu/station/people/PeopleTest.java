package juyu.station.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.model.journal.Event;
import juyu.model.journal.Subject;
import juyu.model.people.PersonRegistered;
import juyu.model.people.Pins;
import juyu.station.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who works here, and that nobody ever sees a PIN. */
class PeopleTest {

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Answer joins(String body) {
    return site.manager().post("/people", body);
  }

  private static List<String> names() {
    return site.manager().get("/people").items().stream()
        .map(person -> person.path("name").asString())
        .toList();
  }

  private static List<Event> about(String personId) {
    return site.node()
        .store()
        .read(tx -> site.node().journal().about(tx, Subject.of("person", personId)));
  }

  private static PersonRegistered latest(String personId) {
    return site.node().journal().body(PersonRegistered.TYPE, about(personId).getLast());
  }

  @Test
  void aPersonIsRegisteredAndTheTillsAreTold() {
    Answer joined = joins("{'name':'김하늘','role':'CASHIER','pin':'0420'}");

    assertThat(joined.status()).isEqualTo(201);
    assertThat(joined.response().body()).doesNotContain("0420").doesNotContain("argon2");
    assertThat(names()).contains("김하늘");
    Event event = about(joined.text("personId")).getFirst();
    site.p01().hear(site.node());
    assertThat(site.p01().journal().find(event.id())).contains(event);
    site.hq().hear(site.node());
    assertThat(site.hq().journal().find(event.id())).isEmpty();
  }

  @Test
  void aPinIsKeptOnlyAsItsHash() {
    String id = joins("{'name':'이바다','role':'MANAGER','pin':'13572468'}").text("personId");

    assertThat(Pins.matches("13572468", latest(id).pinHash())).isTrue();
    assertThat(new String(about(id).getFirst().body(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("13572468");
    assertThat(site.manager().get("/people").response().body()).doesNotContain("argon2");
  }

  @Test
  void aPersonWhoIsKnownMayChangeAndKeepThePin() {
    String id = joins("{'name':'박산','role':'CASHIER','pin':'1111'}").text("personId");

    Answer changed = joins("{'personId':'%s','name':'박산들','role':'MANAGER'}".formatted(id));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.text("role")).isEqualTo("MANAGER");
    assertThat(Pins.matches("1111", latest(id).pinHash())).isTrue();
    assertThat(names()).contains("박산들").doesNotContain("박산");
  }

  @Test
  void anIdMayBeChosenByWhoeverRegisters() {
    UUID id = UUID.randomUUID();

    Answer joined =
        joins("{'personId':'%s','name':'최강','role':'CASHIER','pin':'2222'}".formatted(id));

    assertThat(joined.status()).isEqualTo(201);
    assertThat(joined.text("personId")).isEqualTo(id.toString());
  }

  @Test
  void whoLeavesIsGoneOnce() {
    String id = joins("{'name':'정구름','role':'CASHIER','pin':'3333'}").text("personId");

    assertThat(site.manager().delete("/people/" + id).status()).isEqualTo(204);
    assertThat(names()).doesNotContain("정구름");
    assertThat(site.manager().delete("/people/" + id).status()).isEqualTo(404);
    assertThat(joins("{'personId':'%s','name':'정구름','role':'CASHIER'}".formatted(id)).field())
        .isEqualTo("pin");
  }

  @Test
  void aPersonIsRefusedByTheFieldThatIsWrong() {
    assertThat(joins("{'name':'한','role':'CASHIER','pin':'123'}").field()).isEqualTo("pin");
    assertThat(joins("{'name':'한','role':'CASHIER','pin':'12345a'}").field()).isEqualTo("pin");
    assertThat(joins("{'name':'한','role':'CASHIER'}").field()).isEqualTo("pin");
    assertThat(joins("{'name':' ','role':'CASHIER','pin':'1234'}").field()).isEqualTo("name");
    assertThat(joins("{'name':'한','role':'OWNER','pin':'1234'}").field()).isEqualTo("role");
    assertThat(joins("{'name':'한','role':'CASHIER','pin':'123'}").response().body())
        .doesNotContain("\"123\"");
  }

  @Test
  void aPinIsSetAnewAndTheTillsAreTold() {
    String id = joins("{'name':'강바위','role':'CASHIER','pin':'4444'}").text("personId");

    Answer set = site.manager().put("/people/" + id + "/pin", "{'pin':'5555'}");

    assertThat(set.status()).isEqualTo(200);
    assertThat(Pins.matches("5555", latest(id).pinHash())).isTrue();
    assertThat(site.manager().put("/people/" + id + "/pin", "{'pin':'55'}").problem())
        .isEqualTo("422 person.pin pin");
    assertThat(site.manager().put("/people/" + UUID.randomUUID() + "/pin", "{'pin':'55'}").status())
        .isEqualTo(422);
    assertThat(
            site.manager().put("/people/" + UUID.randomUUID() + "/pin", "{'pin':'5555'}").status())
        .isEqualTo(404);
  }

  @Test
  void nameAndRoleAreChangedAlone() {
    String id = joins("{'name':'윤슬','role':'CASHIER','pin':'6666'}").text("personId");

    Answer promoted = site.manager().patch("/people/" + id, "{'role':'MANAGER'}");
    Answer renamed = site.manager().patch("/people/" + id, "{'name':'윤슬기'}");

    assertThat(promoted.text("role")).isEqualTo("MANAGER");
    assertThat(renamed.text("name") + " " + renamed.text("role")).isEqualTo("윤슬기 MANAGER");
    assertThat(site.manager().patch("/people/" + id, "{'role':'ADMIN'}").problem())
        .isEqualTo("422 person.role role");
    assertThat(Pins.matches("6666", latest(id).pinHash())).isTrue();
  }

  @Test
  void twoPeopleAreNeverCalledTheSame() {
    joins("{'name':'Han Byul','role':'CASHIER','pin':'7777'}");

    assertThat(joins("{'name':'han byul ','role':'CASHIER','pin':'8888'}").problem())
        .isEqualTo("422 person.name-taken name");
  }

  @Test
  void aPasswordStaysHereAndIsNeverShown() {
    String id =
        joins("{'name':'문소장','role':'MANAGER','pin':'9191','password':'slow sloths sleep'}")
            .text("personId");
    Event password =
        site.node()
            .store()
            .read(tx -> site.node().journal().about(tx, Subject.of("password", id)))
            .getFirst();

    assertThat(latest(id).toString()).doesNotContain("sloths");
    assertThat(new String(password.body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("$argon2id$")
        .doesNotContain("sloths");
    assertThat(site.manager().get("/events?correlationId=" + password.correlation()).body())
        .contains("person.password-set.v1")
        .doesNotContain("argon2");
    site.p01().hear(site.node());
    site.hq().hear(site.node());
    assertThat(site.p01().journal().find(password.id())).isEmpty();
    assertThat(site.hq().journal().find(password.id())).isEmpty();
  }
}
