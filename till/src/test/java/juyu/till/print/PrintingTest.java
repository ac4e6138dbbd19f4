package juyu.till.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.model.people.Role;
import juyu.till.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void nothingWaits() {
    printer().comeBack();
    await().until(() -> site.owner().get("/printer").number("/waiting") == 0);
  }

  private static SimulatedPrinter printer() {
    return site.till().printing().simulator().orElseThrow();
  }

  private static List<String> titles() {
    return printer().papers().stream().map(Paper::title).toList();
  }

  private static String text(Paper paper) {
    return paper.lines().stream().map(Paper.Line::text).collect(Collectors.joining("\n"));
  }

  private static String last() {
    return text(printer().papers().getLast());
  }

  private static Answer sell() {
    return site.owner()
        .post(
            "/sales",
            "{'lines': [{'productId': 'CD1001', 'amount': 50000}, {'productId': 'CF2001',"
                + " 'qty': 1}], 'tenders': [{'kind': 'CASH', 'amount': 60000}]}");
  }

  private static String stateOf(Answer sale) {
    return site.owner().get("/sales/" + sale.text("/id") + "/receipt").text("/state");
  }

  @Test
  void everySaleComesOutOnPaper() {
    Answer sale = sell();
    await().until(() -> titles().contains(sale.text("/receiptNo")));

    assertThat(last())
        .contains(sale.text("/receiptNo"))
        .contains("경유\n  32.258 L x 1,550                  50,000")
        .contains("아메리카노\n  1 x 4,500                          4,500")
        .contains("합계           54,500")
        .contains("현금                                60,000")
        .contains("거스름돈                             5,500")
        .contains("2026-02-14 14:06:07");
    await().until(() -> stateOf(sale).equals("PRINTED"));
    assertThat(site.owner().get("/printer/papers").items()).isNotEmpty();
  }

  @Test
  void aDeadPrinterHoldsUpNoSaleAndItsTrueStateIsShown() {
    printer().goAway();
    Answer sale = sell();

    assertThat(sale.status()).isEqualTo(201);
    await()
        .untilAsserted(() -> {
          Answer receipt = site.owner().get("/sales/" + sale.text("/id") + "/receipt");
          assertThat(receipt.text("/state")).isEqualTo("WAITING");
          assertThat(receipt.text("/printer/code")).isEqualTo("printer.no-answer");
          assertThat(receipt.text("/printer/problem")).contains("does not answer");
          assertThat(receipt.number("/printer/waiting")).isEqualTo(1);
        });
    printer().comeBack();
    await().until(() -> stateOf(sale).equals("PRINTED"));
    assertThat(titles()).contains(sale.text("/receiptNo"));
    assertThat(site.owner().get("/printer").json().path("ready").asBoolean()).isTrue();
  }

  @Test
  void whatWaitsSurvivesACrashAndWhatIsPrintedIsNotPrintedAgain() {
    Answer printed = sell();
    await().until(() -> stateOf(printed).equals("PRINTED"));
    await().until(PrintingTest::cursorIsKept);
    printer().goAway();
    Answer waiting = sell();
    site.crash();

    await().until(() -> titles().contains(waiting.text("/receiptNo")));
    assertThat(titles()).doesNotContain(printed.text("/receiptNo"));
  }

  private static boolean cursorIsKept() {
    return site.till()
        .store()
        .read(tx ->
            tx.number("select max(position) from event where type = 'sale.completed.v1'")
                <= PrintLedger.cursor(tx).orElseThrow());
  }

  @Test
  void aReprintIsACopyAndSaysSo() {
    Answer sale = sell();
    await().until(() -> stateOf(sale).equals("PRINTED"));
    int before = titles().size();
    Answer asked = site.owner().post("/sales/" + sale.text("/receiptNo") + "/receipt", "");

    assertThat(asked.status()).isEqualTo(202);
    await().until(() -> titles().size() == before + 1);
    assertThat(last()).contains("재발행").contains(sale.text("/receiptNo"));
    assertThat(site.owner().post("/sales/nonsense/receipt", "").problem())
        .isEqualTo("404 sale.unknown");
  }

  @Test
  void cancelsAndReportsAreOnPaperToo() {
    site.closeShift();
    Caller kim = site.signedIn(site.person("Kim", Role.CASHIER));
    kim.post("/shifts", "{'float': 10000}");
    Answer sale = sell();
    site.owner().post("/sales/" + sale.text("/id") + "/cancel", "{'reason': '잘못 입력'}");
    await().untilAsserted(() -> assertThat(last()).contains("판매 취소", "사유: 잘못 입력", "환불"));
    kim.post("/shifts/current/x/print", "");
    await().untilAsserted(() -> assertThat(last()).contains("X 중간 정산").doesNotContain("예상 현금"));
    site.owner().post("/shifts/current/x/print", "");
    await().untilAsserted(() -> assertThat(last()).contains("X 중간 정산", "예상 현금"));
    String shift = kim.post("/shifts/current/close", "{'counted': 9000}").text("/id");
    await().untilAsserted(() -> assertThat(last()).contains("Z 마감 정산", "-1,000"));
    int before = titles().size();
    kim.post("/shifts/" + shift + "/z/print", "");
    await().until(() -> titles().size() == before + 1);

    assertThat(last()).contains("Z 마감 정산", "-1,000");
    assertThat(kim.post("/shifts/current/x/print", "").problem()).isEqualTo("409 shift.none");
  }

  @Test
  void whatNobodyWantsAnyMoreIsGivenUp() {
    printer().runOut();
    Answer sale = sell();
    site.owner().post("/sales/" + sale.text("/id") + "/receipt", "");
    await().until(() -> site.owner().get("/printer").text("/code").equals("printer.no-paper"));
    Answer after = site.owner().delete("/printer/queue");
    printer().comeBack();
    await().until(() -> site.owner().get("/printer").json().path("ready").asBoolean());

    assertThat(after.number("/waiting")).isZero();
    assertThat(titles()).doesNotContain(sale.text("/receiptNo"));
  }
}
