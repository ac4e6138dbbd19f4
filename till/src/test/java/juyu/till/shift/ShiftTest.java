package juyu.till.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.model.people.Role;
import juyu.model.shift.ShiftQueries;
import juyu.model.value.Money;
import juyu.till.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftTest {

  private static Site site;
  private static Caller owner;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
    owner = site.owner();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void noShiftIsOpen() {
    site.closeShift();
  }

  private static Money perpetual() {
    return site.till().store().read(tx -> ShiftQueries.perpetualTotal(tx, Site.TILL));
  }

  private static long lastZNo() {
    return site.till().store().read(tx -> ShiftQueries.lastZNo(tx, Site.TILL));
  }

  private static Answer coffee(Caller caller, String tender) {
    return caller.post(
        "/sales",
        "{'lines': [{'productId': 'CF2001', 'qty': 1}], 'tenders': [{'kind': '%s', 'amount': 4500}]}"
            .formatted(tender));
  }

  private static Answer closeWith(Caller caller, long counted) {
    return caller.post(
        "/shifts/current/close", "{'counted': %d, 'reason': 'counted twice'}".formatted(counted));
  }

  @Test
  void xShowsAndZKeepsWhatTheDrawerDid() {
    long zNo = lastZNo();
    long before = perpetual().won();
    Answer opened = owner.post("/shifts", "{'float': 100000}");
    Answer cash = coffee(owner, "CASH");
    coffee(owner, "CASH");
    coffee(owner, "CARD");
    owner.post("/sales/" + cash.text("/id") + "/cancel", "{'reason': 'spilled'}");
    Answer x = owner.get("/shifts/current/x");
    Answer z = closeWith(owner, 104_000);

    assertThat(opened.text("/status")).isEqualTo("OPEN");
    assertThat(x.number("/totals/saleCount")).isEqualTo(3);
    assertThat(x.number("/totals/cancelCount")).isEqualTo(1);
    assertThat(x.number("/totals/net")).isEqualTo(9_000);
    assertThat(x.number("/expectedCash")).isEqualTo(104_500);
    assertThat(owner.get("/shifts/current/x").status()).isEqualTo(404);
    assertThat(z.text("/status")).isEqualTo("CLOSED");
    assertThat(z.number("/z/zNo")).isEqualTo(zNo + 1);
    assertThat(z.number("/z/expectedCash")).isEqualTo(104_500);
    assertThat(z.number("/z/variance")).isEqualTo(-500);
    assertThat(z.text("/z/reason")).isEqualTo("counted twice");
    assertThat(z.json().at("/z/totals")).isEqualTo(x.json().at("/totals"));
    assertThat(z.number("/z/perpetualTotal")).isEqualTo(before + 9_000);
    assertThat(owner.get("/shifts/" + opened.text("/id")).json()).isEqualTo(z.json());
  }

  @Test
  void aLateSaleOrCancelNeverAltersAClosedZ() {
    long zNo = lastZNo();
    long before = perpetual().won();
    owner.post("/shifts", "{'float': 0}");
    Answer sale = coffee(owner, "CASH");
    Answer z = closeWith(owner, 4_500);
    owner.post("/shifts", "{'float': 4500}");
    owner.post("/sales/" + sale.text("/id") + "/cancel", "{'reason': 'brought back'}");
    coffee(owner, "CASH");
    coffee(owner, "CASH");
    Answer second = closeWith(owner, 9_000);

    assertThat(owner.get("/shifts/" + z.text("/id")).json()).isEqualTo(z.json());
    assertThat(second.number("/z/zNo")).isEqualTo(zNo + 2);
    assertThat(second.number("/z/totals/saleCount")).isEqualTo(2);
    assertThat(second.number("/z/totals/cancelCount")).isEqualTo(1);
    assertThat(second.number("/z/variance")).isZero();
    assertThat(second.number("/z/perpetualTotal")).isEqualTo(before + 9_000);
    assertThat(owner.get("/shifts?limit=1").items().getFirst()).isEqualTo(second.json());
    assertThat(owner.get("/shifts?limit=2").items().getLast()).isEqualTo(z.json());
  }

  @Test
  void aProgramThatSellsWithoutAShiftOpensOne() {
    Answer sale = coffee(owner, "CASH");
    Answer shift = owner.get("/shifts/current");

    assertThat(shift.text("/id")).isEqualTo(sale.text("/shiftId"));
    assertThat(shift.text("/cashier/name")).isEqualTo("owner");
    assertThat(shift.number("/float")).isZero();
    assertThat(owner.post("/shifts", "{'float': 0}").problem()).isEqualTo("409 shift.open-already");
  }

  @Test
  void theCountIsBlindForACashierAndNotForAManager() {
    Caller kim = site.signedIn(site.person("Kim", Role.CASHIER));
    Caller lee = site.signedIn(site.person("Lee", Role.MANAGER));
    kim.post("/shifts", "{'float': 50000}");
    coffee(kim, "CASH");

    assertThat(kim.get("/shifts/current/x").json().has("expectedCash")).isFalse();
    assertThat(kim.get("/shifts/current/x").json().at("/totals").propertyNames())
        .containsExactlyInAnyOrder("saleCount", "cancelCount");
    assertThat(kim.get("/sales?limit=1").items().getFirst().propertyNames())
        .contains("total")
        .doesNotContain("tenders", "change");
    assertThat(lee.get("/sales?limit=1").items().getFirst().propertyNames())
        .contains("tenders", "change");
    assertThat(lee.get("/shifts/current/x").number("/expectedCash")).isEqualTo(54_500);
    assertThat(closeWith(kim, 54_500).number("/z/variance")).isZero();
  }

  @Test
  void aProgramSellsInTheNameOfTheCashierWhoseDrawerItFills() {
    Caller kim = site.signedIn(site.person("Kim", Role.CASHIER));
    kim.post("/shifts", "{'float': 0}");
    Answer sale = coffee(owner, "CASH");
    Answer cancel = owner.post("/sales/" + sale.text("/id") + "/cancel", "{'reason': 'spilled'}");

    assertThat(sale.text("/cashier/name")).isEqualTo("Kim");
    assertThat(cancel.text("/cashier/name")).isEqualTo("Kim");
    assertThat(
            owner
                .get("/events?correlationId=" + sale.text("/correlationId"))
                .text("/items/0/actor"))
        .isEqualTo("owner");
  }

  @Test
  void nonsenseIsNamed() {
    assertThat(owner.post("/shifts", "{'float': -1}").problem()).isEqualTo("422 cash.amount float");
    assertThat(owner.post("/shifts", "{}").problem()).isEqualTo("400 bad-body float");
    assertThat(closeWith(owner, 0).problem()).isEqualTo("409 shift.none");
    owner.post("/shifts", "{'float': 0}");
    assertThat(closeWith(owner, -5).problem()).isEqualTo("422 cash.amount counted");
  }
}
