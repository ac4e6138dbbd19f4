package juyu.till.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.model.people.Role;
import juyu.till.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldBasketsTest {

  private static Site site;
  private static Caller kim;
  private static Caller lee;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
    signIn();
    kim.post("/shifts", "{'float': 0}");
  }

  private static void signIn() {
    kim = site.signedIn(site.person("Kim", Role.CASHIER));
    lee = site.signedIn(site.person("Lee", Role.CASHIER));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @AfterEach
  void nothingIsHeld() {
    lee.get("/heldBaskets")
        .items()
        .forEach(held -> lee.delete("/heldBaskets/" + held.path("id").asString()));
  }

  private static Answer hold(String name) {
    return kim.post(
        "/heldBaskets",
        "{'name': '%s', 'lines': [{'productId': 'CD1001', 'amount': 50000},".formatted(name)
            + "{'productId': 'CF2001', 'qty': 2}]}");
  }

  @Test
  void aHeldBasketSurvivesARestartAndAnybodyGoesOnWithItOnce() {
    Answer held = hold("blue truck");
    site.crash();
    site.clock().move(Duration.ofMinutes(3));
    signIn();
    Answer list = lee.get("/heldBaskets");

    assertThat(held.status()).isEqualTo(201);
    assertThat(list.number("/items/0/number")).isEqualTo(1);
    assertThat(list.text("/items/0/name")).isEqualTo("blue truck");
    assertThat(list.text("/items/0/heldBy/name")).isEqualTo("Kim");
    assertThat(list.number("/items/0/ageSeconds")).isEqualTo(180);
    assertThat(list.number("/items/0/total")).isEqualTo(59_000);
    Answer resumed = lee.post("/heldBaskets/" + held.text("/id") + "/resume", "");
    assertThat(resumed.text("/lines/0/amount")).isEqualTo("50000");
    assertThat(resumed.text("/lines/1/qty")).isEqualTo("2");
    assertThat(lee.get("/heldBaskets").items()).isEmpty();
    Answer again = kim.post("/heldBaskets/" + held.text("/id") + "/resume", "");
    assertThat(again.problem()).isEqualTo("409 basket.settled");
    assertThat(again.text("/detail")).contains("Lee");
  }

  @Test
  void numbersCountOnWhileBasketsWaitAndBeginAgainAfterwards() {
    hold("one");
    Answer second = hold("");
    nothingIsHeld();

    assertThat(second.number("/number")).isEqualTo(2);
    assertThat(hold("").number("/number")).isEqualTo(1);
  }

  @Test
  void aShiftIsNotClosedWhileBasketsAreHeld() {
    hold("blue truck");
    hold("");
    Answer refused = kim.post("/shifts/current/close", "{'counted': 0}");

    assertThat(refused.problem()).isEqualTo("409 shift.baskets-held");
    assertThat(refused.text("/detail")).contains("1 (blue truck), 2");
    nothingIsHeld();
    assertThat(kim.post("/shifts/current/close", "{'counted': 0}").status()).isEqualTo(200);
    assertThat(hold("late").problem()).isEqualTo("409 shift.none");
    assertThat(kim.post("/shifts", "{'float': 0}").status()).isEqualTo(201);
  }

  @Test
  void whatCannotBeHeldIsNamed() {
    assertThat(kim.post("/heldBaskets", "{'lines': []}").problem())
        .isEqualTo("422 lines.count lines");
    assertThat(kim.post("/heldBaskets", "{'lines': [{'productId': 'NONE', 'qty': 1}]}").problem())
        .isEqualTo("422 product.unknown lines[0].productId");
    assertThat(hold("x".repeat(41)).problem()).isEqualTo("422 text.too-long name");
    assertThat(kim.post("/heldBaskets/" + UUID.randomUUID() + "/resume", "").problem())
        .isEqualTo("404 basket.unknown");
  }
}
