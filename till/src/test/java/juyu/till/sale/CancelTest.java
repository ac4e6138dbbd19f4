package juyu.till.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.UUID;
import juyu.http.contract.Caller.Answer;
import juyu.till.Site;
import juyu.till.payment.SimulatedCardTerminal.Asked;
import juyu.till.payment.SimulatedCardTerminal.Asked.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cancelling sales of this till while the station is away. */
class CancelTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Answer sell(String tenders) {
    return site.owner()
        .post(
            "/sales",
            "{'lines': [{'productId': 'CF2001', 'qty': 2}], 'tenders': [%s]}".formatted(tenders));
  }

  private static Answer cancel(String id) {
    return site.owner().post("/sales/" + id + "/cancel", "{'reason': 'wrong product'}");
  }

  private static long net() {
    return site.till().store().read(tx -> tx.number("select sum(amount) from sales_total"));
  }

  @Test
  void aCancelTakesTheSaleOutOfTheTotalsOnce() {
    Answer sale = sell("{'kind': 'CASH', 'amount': 10000}");
    long before = net();
    Answer cancel = cancel(sale.text("/receiptNo"));
    Answer again = cancel(sale.text("/id"));

    assertThat(cancel.status()).isEqualTo(201);
    assertThat(cancel.text("/status")).isEqualTo("KEPT");
    assertThat(cancel.text("/saleId")).isEqualTo(sale.text("/id"));
    assertThat(cancel.text("/refunds/0/kind")).isEqualTo("CASH");
    assertThat(cancel.number("/refunds/0/amount")).isEqualTo(9_000);
    assertThat(again.problem()).isEqualTo("409 sale.cancelled-already");
    assertThat(again.text("/detail")).contains("owner", "ST0001-P01", "2026-02-14T05:06:07.123Z");
    assertThat(net()).isEqualTo(before - 9_000);
    assertThat(site.owner().get("/sales/" + sale.text("/id")).json().path("cancelled"))
        .isEqualTo(cancel.json());
  }

  @Test
  void aCancelIsFollowedByItsCorrelation() {
    Answer sale = sell("{'kind': 'CASH', 'amount': 9000}");
    Answer cancel = cancel(sale.text("/id"));

    assertThat(site.owner().get("/events?correlationId=" + cancel.text("/correlationId")).items())
        .extracting(event -> event.path("type").asString())
        .containsExactly("sale.cancelled.v1");
  }

  @Test
  void aCardGetsBackWhatItWasCharged() {
    Answer sale = sell("{'kind': 'CARD', 'amount': 5000}, {'kind': 'CASH', 'amount': 5000}");
    Answer cancel = cancel(sale.text("/id"));

    assertThat(cancel.json().path("refunds").valueStream())
        .extracting(refund -> refund.path("kind").asString() + refund.path("amount").asLong())
        .containsExactlyInAnyOrder("CASH4000", "CARD5000");
    await()
        .until(
            () -> site.terminal().asked().stream().map(Asked::kind).anyMatch(Kind.REFUND::equals));
    assertThat(site.terminal().asked().getLast().approvalNo())
        .isEqualTo(sale.text("/tenders/0/approvalNo"));
  }

  @Test
  void theSameCancelTwiceIsOneCancel() {
    Answer sale = sell("{'kind': 'CASH', 'amount': 9000}");
    String key = UUID.randomUUID().toString();
    String path = "/sales/" + sale.text("/id") + "/cancel";
    Answer first = site.owner().postOnce(key, path, "{'reason': 'wrong product'}");
    long before = net();

    assertThat(site.owner().postOnce(key, path, "{'reason': 'wrong product'}").json())
        .isEqualTo(first.json());
    assertThat(net()).isEqualTo(before);
  }

  @Test
  void aCancelNeedsAReasonAndASale() {
    Answer sale = sell("{'kind': 'CASH', 'amount': 9000}");
    String path = "/sales/" + sale.text("/id") + "/cancel";

    assertThat(site.owner().post(path, "{'reason': ' '}").problem())
        .isEqualTo("422 text.missing reason");
    assertThat(cancel("nonsense").problem()).isEqualTo("404 sale.unknown");
    assertThat(cancel("ST0001-P01-20260214-999999").problem()).isEqualTo("404 sale.unknown");
    assertThat(cancel("ST0001-P02-20260214-000001").problem()).isEqualTo("503 sale.station-away");
    assertThat(cancel(UUID.randomUUID().toString()).problem()).isEqualTo("503 sale.station-away");
  }
}
