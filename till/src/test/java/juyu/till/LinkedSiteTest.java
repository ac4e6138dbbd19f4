package juyu.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import juyu.broker.artemis.ArtemisThreads;
import juyu.http.contract.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tills say while their station is there, goes and comes back. */
class LinkedSiteTest {

  private static LinkedSite site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new LinkedSite(folder);
    await().atMost(Duration.ofSeconds(30)).until(site::isReady);
  }

  @AfterAll
  static void close() {
    site.close();
    ArtemisThreads.shutdown();
  }

  private static Answer sell(int till, String product) {
    return site.at(till)
        .post(
            "/sales",
            "{'lines': [{'productId': '%s', 'qty': 1}], 'tenders': [{'kind': 'CASH', 'amount': 9000}]}"
                .formatted(product));
  }

  private static Answer cancel(int till, String id) {
    return site.at(till).post("/sales/" + id + "/cancel", "{'reason': 'brought back'}");
  }

  /** Once a link is in step, the next sale is applied before it is answered. */
  private static Answer applied(int till) {
    await().until(site.till(till).sync()::isParentThere);
    Answer sale = sell(till, "CF2001");
    await().until(() -> word(till, sale).equals("APPLIED"));
    return sale;
  }

  private static String word(int till, Answer sale) {
    return site.at(till).get("/sales/" + sale.text("/id")).text("/status");
  }

  private static long stock() {
    return site.station()
        .store()
        .read(tx ->
            tx.number("select coalesce(sum(quantity), 0) from stock where product_id = 'CF2001'"));
  }

  @Test
  void appliedMeansThatTheStationHasIt() {
    applied(0);
    long before = stock();
    Answer sale = sell(0, "CF2001");
    long after = stock();

    assertThat(sale.text("/status")).isEqualTo("APPLIED");
    assertThat(after).isEqualTo(before - 1);
    assertThat(site.at(0).get("/sales/unconfirmed").number("/count")).isZero();
  }

  @Test
  void whatTheStationCannotApplyNeedsAPerson() {
    applied(0);
    Answer sale = sell(0, LinkedSite.CRACKED);

    assertThat(sale.status()).isEqualTo(201);
    assertThat(sale.text("/status")).isEqualTo("NEEDS_PERSON");
    assertThat(word(0, sale)).isEqualTo("NEEDS_PERSON");
  }

  @Test
  void aSaleOfAnotherTillIsFoundThroughTheStationAndCancelledOnce() {
    Answer sale = applied(1);
    long before = stock();
    Answer found = site.at(0).get("/sales/" + sale.text("/receiptNo"));
    Answer cancel = cancel(0, sale.text("/receiptNo"));

    assertThat(found.json().path("lines")).isEqualTo(sale.json().path("lines"));
    assertThat(cancel.text("/status")).isEqualTo("APPLIED");
    assertThat(cancel.text("/saleTill")).isEqualTo("ST0001-P02");
    assertThat(cancel.text("/till")).isEqualTo("ST0001-P01");
    assertThat(stock()).isEqualTo(before + 1);
    assertThat(site.at(0).get("/shifts/current").text("/id")).isEqualTo(cancel.text("/shiftId"));
    await()
        .untilAsserted(() ->
            assertThat(
                    site.at(1).get("/sales/" + sale.text("/id")).text("/cancelled/correlationId"))
                .isEqualTo(cancel.text("/correlationId")));
    assertThat(cancel(1, sale.text("/id")).problem()).isEqualTo("409 sale.cancelled-already");
    assertThat(cancel(0, sale.text("/id")).problem()).isEqualTo("409 sale.cancelled-already");
    assertThat(cancel(0, "ST0001-P02-20260214-999999").problem()).isEqualTo("404 sale.unknown");
  }

  @Test
  void withoutTheStationTheAnswerComesAtOnceAndLaterItIsApplied() {
    applied(0);
    long before = stock();
    Answer[] kept = new Answer[2];
    site.withoutStation(() -> {
      await().until(() -> !site.till(0).sync().isParentThere());
      long start = System.nanoTime();
      kept[0] = sell(0, "CF2001");
      kept[1] = sell(0, "CF2001");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
      assertThat(site.at(0).get("/sales/unconfirmed").number("/count")).isEqualTo(2);
    });

    assertThat(kept).allMatch(sale -> sale.text("/status").equals("KEPT"));
    await().atMost(Duration.ofSeconds(20)).until(() -> word(0, kept[1]).equals("APPLIED"));
    assertThat(stock()).isEqualTo(before - 2);
    assertThat(site.at(0).get("/sales/unconfirmed").number("/count")).isZero();
  }
}
