package juyu.till.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import juyu.http.contract.Caller.Answer;
import juyu.model.command.Outcome;
import juyu.model.sale.BasketLine;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.till.Site;
import juyu.till.payment.SimulatedCardTerminal.Asked;
import juyu.till.payment.SimulatedCardTerminal.Asked.Kind;
import juyu.till.sale.CompleteSale;
import juyu.till.signin.Seller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the terminal has approved pays for a sale or is given back, whatever happens between. */
class CardPaymentsTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @AfterEach
  void everyTestLeavesNothingOpen() {
    site.terminal().approve();
    await()
        .untilAsserted(() -> {
          site.clock().move(Duration.ofMinutes(2));
          assertThat(payments("?open=true")).isEmpty();
        });
  }

  private static List<JsonNode> payments(String query) {
    return site.owner().get("/cardPayments" + query).items();
  }

  private static JsonNode last() {
    return payments("?limit=1").getFirst();
  }

  private static UUID lastId() {
    return UUID.fromString(last().path("id").asString());
  }

  private static String stateOf(UUID id) {
    return payments("").stream()
        .filter(payment -> payment.path("id").asString().equals(id.toString()))
        .map(payment -> payment.path("state").asString())
        .findFirst()
        .orElse("none");
  }

  private static String coffee(int pieces, String more) {
    return "{'lines': [{'productId': 'CF2001', 'qty': %d}],".formatted(pieces)
        + "'tenders': [{'kind': 'CARD', 'amount': %d}%s]}".formatted(4_500 * pieces, more);
  }

  private static Outcome<Paid> authorise(UUID request, long won) {
    return site.till().cards().authorise(request, List.of(Tender.card(Money.of(won), "")));
  }

  private static <T> Outcome<T> during(UUID request, Supplier<Outcome<T>> payment) {
    return site.till().cards().during(request, payment);
  }

  private static List<Asked> asked(Kind kind) {
    return site.terminal().asked().stream().filter(asked -> asked.kind() == kind).toList();
  }

  private static CompletableFuture<Answer> later(String key, String body) {
    return CompletableFuture.supplyAsync(() -> site.owner().postOnce(key, "/sales", body));
  }

  @Test
  void aSaleSettlesItsPaymentInItsOwnTransaction() {
    Answer sale = site.owner().post("/sales", coffee(1, ""));

    assertThat(sale.status()).isEqualTo(201);
    assertThat(last().path("state").asString()).isEqualTo("SETTLED");
    assertThat(last().path("saleId").asString()).isEqualTo(sale.text("/id"));
    assertThat(last().path("approvalNo").asString()).isEqualTo(sale.text("/tenders/0/approvalNo"));
    assertThat(asked(Kind.RELEASE))
        .extracting(Asked::approvalNo)
        .doesNotContain(sale.text("/tenders/0/approvalNo"));
  }

  @Test
  void aCashSaleWritesNothingAboutCards() {
    int before = payments("").size();
    Answer sale =
        site.owner()
            .post(
                "/sales",
                "{'lines': [{'productId': 'CF2001', 'qty': 1}],"
                    + "'tenders': [{'kind': 'CASH', 'amount': 4500}]}");

    assertThat(sale.status()).isEqualTo(201);
    assertThat(payments("")).hasSize(before);
  }

  @Test
  void anApprovalThatNoSaleUsedBeforeACrashIsGivenBackAfterIt() {
    UUID request = UUID.randomUUID();
    Outcome<Asked> lost =
        during(
            request,
            () ->
                authorise(request, 7_000)
                    .map(paid -> {
                      Asked approved = asked(Kind.AUTHORISE).getLast();
                      assertThat(paid.tenders().getFirst().approvalNo())
                          .isEqualTo(approved.approvalNo());
                      site.crash();
                      return approved;
                    }));
    Asked approved = lost.orThrow();

    await().until(() -> stateOf(approved.reference()).equals("GIVEN_BACK"));
    assertThat(site.terminal().asked())
        .contains(
            new Asked(Kind.RELEASE, approved.reference(), approved.approvalNo(), Money.of(7_000)));
  }

  @Test
  void whatTheTerminalDidNotAnswerBeforeACrashIsGivenBackAfterIt() {
    int before = payments("").size();
    site.terminal().beSlow(Duration.ofSeconds(20));
    CompletableFuture<Answer> sale = later(UUID.randomUUID().toString(), coffee(1, ""));
    await().until(() -> payments("").size() > before);
    UUID asked = lastId();
    assertThat(stateOf(asked)).isEqualTo("ASKED");
    site.terminal().die();
    site.crash();
    site.clock().move(Duration.ofMinutes(2));
    sale.cancel(true);

    await().until(() -> stateOf(asked).equals("GIVEN_BACK"));
    assertThat(asked(Kind.RELEASE)).extracting(Asked::reference).contains(asked);
  }

  @Test
  void aGiveBackOutlivesADeadTerminalAndACrash() {
    UUID request = UUID.randomUUID();
    Outcome<Paid> refused =
        during(
            request,
            () ->
                authorise(request, 3_000)
                    .then(paid -> {
                      site.terminal().die();
                      return Outcome.refused("shift.none");
                    }));
    UUID asked = lastId();

    assertThat(refused).isEqualTo(Outcome.refused("shift.none"));
    await().until(() -> last().path("problem").asString("").contains("off"));
    assertThat(stateOf(asked)).isEqualTo("GIVING_BACK");
    site.crash();
    site.clock().move(Duration.ofMinutes(2));
    await().until(() -> stateOf(asked).equals("GIVEN_BACK"));
  }

  @Test
  void aRequestWhoseMoneyIsStillBeingGivenBackIsRefused() {
    UUID request = UUID.randomUUID();
    authorise(request, 3_000).orThrow();
    site.terminal().die();

    assertThat(during(request, () -> authorise(request, 3_000)))
        .isEqualTo(Outcome.refused("card.giving-back", Money.of(3_000)));
    site.terminal().approve();
    await()
        .untilAsserted(() -> {
          site.clock().move(Duration.ofMinutes(2));
          assertThat(during(request, () -> authorise(request, 3_000)))
              .isInstanceOf(Outcome.Accepted.class);
        });
  }

  @Test
  void aPaymentThatIsGivenBackPaysForNoSale() {
    Paid paid = authorise(UUID.randomUUID(), 4_500).orThrow();
    await().until(() -> payments("?open=true").isEmpty());

    assertThat(site.till().store().<Object>write(tx -> site.till().cards().settle(tx, paid)))
        .isEqualTo(Outcome.refused("card.given-back"));
  }

  @Test
  void twoRequestsWithOneKeyDoNotShareAPayment() throws Exception {
    String key = UUID.randomUUID().toString();
    site.terminal().beSlow(Duration.ofMillis(500));
    CompletableFuture<Answer> one = later(key, coffee(1, ""));
    CompletableFuture<Answer> other = later(key, coffee(1, ",{'kind': 'CASH', 'amount': 10}"));
    List<Answer> answers = List.of(one.get(10, TimeUnit.SECONDS), other.get(10, TimeUnit.SECONDS));

    assertThat(answers)
        .extracting(answer -> answer.status() == 201 ? "sold" : answer.problem())
        .containsExactlyInAnyOrder("sold", "422 key-reused");
    await().until(() -> payments("?open=true").isEmpty());
    assertThat(payments("?limit=2"))
        .extracting(payment -> payment.path("state").asString())
        .containsExactlyInAnyOrder("SETTLED", "GIVEN_BACK");
    Answer sold = answers.getFirst().status() == 201 ? answers.getFirst() : answers.getLast();
    assertThat(asked(Kind.RELEASE))
        .extracting(Asked::approvalNo)
        .doesNotContain(sold.text("/tenders/0/approvalNo"));
  }

  @Test
  void theSameRequestTwiceAtOnceAsksTheTerminalOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    int before = asked(Kind.AUTHORISE).size();
    site.terminal().beSlow(Duration.ofMillis(500));
    CompletableFuture<Answer> first = later(key, coffee(2, ""));
    await().until(() -> asked(Kind.AUTHORISE).size() > before);
    Answer second = site.owner().postOnce(key, "/sales", coffee(2, ""));
    Answer sold = first.get(10, TimeUnit.SECONDS);

    assertThat(second.problem()).isEqualTo("409 card.under-way");
    assertThat(sold.status()).isEqualTo(201);
    assertThat(site.owner().postOnce(key, "/sales", coffee(2, "")).text("/id"))
        .isEqualTo(sold.text("/id"));
    assertThat(asked(Kind.AUTHORISE)).hasSize(before + 1);
    assertThat(asked(Kind.RELEASE))
        .extracting(Asked::approvalNo)
        .doesNotContain(sold.text("/tenders/0/approvalNo"));
  }

  @Test
  void aDeclinedCardIsNotGivenBackAnything() {
    site.terminal().decline("expired");
    CompleteSale wanted =
        new CompleteSale(
            List.of(BasketLine.byAmount("CD1001", Money.of(50_000))),
            List.of(Tender.card(Money.of(50_000), "")));

    assertThat(site.till().sales().complete(wanted, Seller.OWNER))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(last().path("state").asString()).isEqualTo("DECLINED");
  }
}
