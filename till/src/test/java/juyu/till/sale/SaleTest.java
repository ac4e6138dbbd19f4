package juyu.till.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import juyu.http.contract.Caller;
import juyu.http.contract.Caller.Answer;
import juyu.model.people.Role;
import juyu.model.price.PriceChanged;
import juyu.model.product.Product.Category;
import juyu.model.sale.BasketLine;
import juyu.model.sale.CancelResource;
import juyu.model.sale.SaleResource;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.model.value.Unit;
import juyu.till.Site;
import juyu.till.payment.SimulatedCardTerminal.Asked;
import juyu.till.payment.SimulatedCardTerminal.Asked.Kind;
import juyu.till.signin.Seller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Selling while the station is away. */
class SaleTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Answer sell(String lines, String tenders) {
    return site.owner().post("/sales", sale(lines, tenders));
  }

  private static String sale(String lines, String tenders) {
    return "{'lines': [%s], 'tenders': [%s]}".formatted(lines, tenders);
  }

  private static String cash(long won) {
    return "{'kind': 'CASH', 'amount': %d}".formatted(won);
  }

  private static String card(long won) {
    return "{'kind': 'CARD', 'amount': %d}".formatted(won);
  }

  private static String pieces(String product, int qty) {
    return "{'productId': '%s', 'qty': %d}".formatted(product, qty);
  }

  private static long count() {
    return site.till().store().read(tx -> tx.number("select count(*) from sale"));
  }

  @Test
  void aTankAndACoffeeAreSoldAndKeptWhileTheStationIsAway() {
    Answer answer =
        sell(
            "{'productId':'CD1001','amount':50000},{'productId':'CF2001','qty':'1'}", cash(60_000));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.number("/total")).isEqualTo(54_500);
    assertThat(answer.number("/change")).isEqualTo(5_500);
    assertThat(answer.text("/status")).isEqualTo("KEPT");
    assertThat(answer.text("/lines/0/qty")).isEqualTo("32.258");
    assertThat(answer.text("/lines/1/qty")).isEqualTo("1");
    assertThat(answer.number("/supply") + answer.number("/vat")).isEqualTo(54_500);
    assertThat(answer.number("/vat")).isEqualTo(4_545 + 409);
    assertThat(answer.text("/receiptNo")).startsWith("ST0001-P01-20260214-");
    assertThat(answer.text("/businessDate")).isEqualTo("2026-02-14");
    assertThat(answer.text("/at")).isEqualTo("2026-02-14T05:06:07.123Z");
    assertThat(site.owner().get("/sales/" + answer.text("/id")).json()).isEqualTo(answer.json());
    assertThat(site.owner().get("/sales/" + answer.text("/receiptNo")).json())
        .isEqualTo(answer.json());
  }

  @Test
  void aVolumeIsPricedToTheWon() {
    Answer answer = sell("{'productId': 'CD1001', 'qty': 29.603}", cash(45_885));

    assertThat(answer.number("/total")).isEqualTo(45_885);
    assertThat(answer.number("/change")).isZero();
    assertThat(answer.text("/lines/0/qty")).isEqualTo("29.603");
    assertThat(answer.number("/lines/0/unitPrice")).isEqualTo(1_550);
  }

  @Test
  void aKeptSaleCountsAsUnconfirmedUntilTheStationHasIt() {
    sell(pieces("CF2001", 1), cash(4_500));
    Answer waiting = site.owner().get("/sales/unconfirmed");

    assertThat(waiting.number("/count")).isPositive();
    assertThat(waiting.number("/ageSeconds")).isGreaterThanOrEqualTo(0);
  }

  @Test
  void receiptNumbersHaveNoGapsAndGoOnAfterACrash() {
    long before = seq(sell(pieces("CF2001", 1), cash(4_500)));
    sell(pieces("CF2001", 1), cash(1));
    sell(pieces("NOTHING", 1), cash(1));
    site.crash();
    Answer after = sell(pieces("CF2001", 1), cash(4_500));

    assertThat(seq(after)).isEqualTo(before + 1);
    assertThat(site.owner().get("/sales?limit=1").items().getFirst().path("id").asString())
        .isEqualTo(after.text("/id"));
  }

  private static long seq(Answer sale) {
    String receiptNo = sale.text("/receiptNo");
    return Long.parseLong(receiptNo.substring(receiptNo.lastIndexOf('-') + 1));
  }

  @Test
  void theListGoesBackPageByPageAndFindsAReceipt() {
    List<String> made =
        List.of(
            sell(pieces("CF2001", 1), cash(4_500)).text("/receiptNo"),
            sell(pieces("CF2001", 2), cash(9_000)).text("/receiptNo"),
            sell(pieces("CF2001", 3), cash(13_500)).text("/receiptNo"));
    Answer first = site.owner().get("/sales?limit=2");
    Answer second = site.owner().get("/sales?limit=1&after=" + first.text("/next"));

    assertThat(first.items()).extracting(this::receipt).containsExactly(made.get(2), made.get(1));
    assertThat(second.items()).extracting(this::receipt).containsExactly(made.get(0));
    assertThat(site.owner().get("/sales?receiptNo=" + made.get(1)).items())
        .extracting(this::receipt)
        .containsExactly(made.get(1));
    assertThat(site.owner().get("/sales?after=bm8").problem()).isEqualTo("400 bad-parameter after");
  }

  private String receipt(JsonNode sale) {
    return sale.path("receiptNo").asString();
  }

  // ---- what is refused ----

  @Test
  void whatIsWrongIsNamed() {
    long before = count();

    assertThat(sell(pieces("NONE", 1), cash(1)).problem())
        .isEqualTo("422 product.unknown lines[0].productId");
    assertThat(sell(pieces("CF2001", 1) + "," + pieces("CF2001", 0), cash(1)).problem())
        .isEqualTo("422 quantity.not-positive lines[1].qty");
    assertThat(sell("{'productId': 'CD1001', 'qty': '1.2345'}", cash(1)).problem())
        .isEqualTo("422 quantity.too-many-decimals lines[0].qty");
    assertThat(sell("{'productId': 'CF2001', 'qty': 1.5}", cash(1)).problem())
        .isEqualTo("422 quantity.not-whole lines[0].qty");
    for (String written : List.of("'٣'", "'１'", "' 1'", "'+1'", "'1.'", "'.5'", "'1e3'")) {
      assertThat(sell("{'productId': 'CD1001', 'qty': %s}".formatted(written), cash(1)).problem())
          .as(written)
          .isEqualTo("422 quantity.no-number lines[0].qty");
    }
    assertThat(sell("{'productId': 'CF2001', 'amount': 4500}", cash(1)).problem())
        .isEqualTo("422 line.amount-needs-litres lines[0].amount");
    assertThat(sell("{'productId': 'CD1001'}", cash(1)).problem())
        .isEqualTo("422 line.qty-or-amount lines[0].qty");
    assertThat(sell("", cash(1)).problem()).isEqualTo("422 lines.count lines");
    assertThat(sell(pieces("CF2001", 1), "").problem()).isEqualTo("422 tenders.count tenders");
    assertThat(sell(pieces("CF2001", 1), cash(4_499)).problem())
        .isEqualTo("422 tenders.too-little tenders");
    assertThat(sell(pieces("CF2001", 1), cash(-4_500)).problem())
        .isEqualTo("422 tender.amount tenders[0].amount");
    assertThat(sell(pieces("CF2001", 1), card(4_501)).problem())
        .isEqualTo("422 tenders.card-too-much tenders");
    assertThat(sell("{'productId': 'CF2001', 'qty': true}", cash(1)).problem())
        .isEqualTo("400 bad-body lines[0].qty");
    assertThat(site.owner().post("/sales", "{'lines': []}").problem())
        .isEqualTo("400 bad-body tenders");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aProductWithoutAPriceIsNotSold() {
    site.product("SH9001", "Wiper", "와이퍼", Unit.PIECE, Category.SHOP, "");
    site.deliver();

    assertThat(sell(pieces("SH9001", 1), cash(1)).problem())
        .isEqualTo("422 price.none lines[0].productId");
  }

  @Test
  void aSignedInCashierNeedsAnOpenShift() {
    Caller kim = site.signedIn(site.person("Kim", Role.CASHIER));
    String coffee = sale(pieces("CF2001", 1), cash(4_500));
    site.closeShift();

    assertThat(kim.post("/sales", coffee).problem()).isEqualTo("409 shift.none");
    assertThat(kim.post("/shifts", "{'float': 100000}").status()).isEqualTo(201);
    assertThat(kim.post("/sales", coffee).text("/cashier/name")).isEqualTo("Kim");
  }

  // ---- prices ----

  private static long priced(String product) {
    return sell("{'productId': '%s', 'qty': 1}".formatted(product), cash(100_000)).number("/total");
  }

  private static void product(String id) {
    site.product(id, "Fuel " + id, "연료 " + id, Unit.LITRE, Category.FUEL, "");
  }

  @Test
  void aPriceSwitchesAtItsInstantAndBackWithTheClock() {
    product("CD2001");
    site.hq().happens(site.price(Duration.ofHours(-2), "CD2001", 1_500));
    site.hq().happens(site.price(Duration.ofMinutes(10), "CD2001", 1_600));
    site.deliver();
    Answer shown = site.owner().get("/products/CD2001");

    assertThat(shown.number("/price/unitPrice")).isEqualTo(1_500);
    assertThat(shown.number("/pending/unitPrice")).isEqualTo(1_600);
    assertThat(priced("CD2001")).isEqualTo(1_500);
    site.clock().move(Duration.ofMinutes(10));
    assertThat(priced("CD2001")).isEqualTo(1_600);
    site.clock().move(Duration.ofMillis(-1));
    assertThat(priced("CD2001")).isEqualTo(1_500);
    site.clock().move(Duration.ofMillis(1).minusMinutes(10));
    assertThat(priced("CD2001")).isEqualTo(1_500);
  }

  @Test
  void aTillThatWasOffAtTheInstantSellsAtTheNewPrice() {
    product("CD2002");
    site.hq().happens(site.price(Duration.ofHours(-2), "CD2002", 1_500));
    PriceChanged change = site.price(Duration.ofMinutes(10), "CD2002", 1_600);
    site.hq().happens(change);
    site.deliver();
    site.till().drop();
    site.clock().move(Duration.ofMinutes(11));
    site.crash();

    Answer sale = sell("{'productId': 'CD2002', 'qty': 1}", cash(2_000));
    assertThat(sale.number("/total")).isEqualTo(1_600);
    assertThat(sale.text("/lines/0/priceChangeId")).isEqualTo("" + change.priceChangeId());
    assertThat(sale.number("/lines/0/priceVersion")).isEqualTo(change.priceVersion());
    site.clock().move(Duration.ofMinutes(-11));
  }

  @Test
  void ofTwoChangesThatArriveReversedTheLaterVersionHolds() {
    product("CD2003");
    PriceChanged first = site.price(Duration.ofMinutes(-1), "CD2003", 1_500);
    PriceChanged second = site.price(Duration.ofMinutes(-1), "CD2003", 1_600);
    site.hq().happens(second);
    site.deliver();
    assertThat(priced("CD2003")).isEqualTo(1_600);

    site.hq().happens(first);
    site.deliver();
    assertThat(priced("CD2003")).isEqualTo(1_600);
  }

  // ---- cards ----

  @Test
  void cashAndCardPayTogetherAndChangeIsCash() {
    Answer answer = sell(pieces("CF2001", 2), card(5_000) + "," + cash(5_000));

    assertThat(answer.number("/change")).isEqualTo(1_000);
    assertThat(answer.text("/tenders/0/approvalNo")).matches("[0-9]{8}");
    assertThat(answer.text("/tenders/1/approvalNo")).isEmpty();
  }

  @Test
  void aDeclinedCardSellsNothing() {
    long before = count();
    site.terminal().decline("expired");
    try {
      assertThat(sell(pieces("CF2001", 1), cash(1_000) + "," + card(3_500)).problem())
          .isEqualTo("422 card.declined tenders[1]");
    } finally {
      site.terminal().approve();
    }
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aCardIsGivenBackWhatItPaidForASaleThatIsRefusedAfterAll() throws Exception {
    product("CD2004");
    site.hq().happens(site.price(Duration.ofHours(-2), "CD2004", 1_500));
    site.deliver();
    site.terminal().beSlow(Duration.ofMillis(500));
    int before = site.terminal().asked().size();
    CompletableFuture<Answer> sale =
        CompletableFuture.supplyAsync(
            () -> sell("{'productId': 'CD2004', 'qty': 10}", card(15_000)));
    await().until(() -> site.terminal().asked().size() > before);
    site.hq().happens(site.price(Duration.ofHours(-1), "CD2004", 1_600));
    site.deliver();

    assertThat(sale.get(10, TimeUnit.SECONDS).problem())
        .isEqualTo("422 tenders.too-little tenders");
    site.terminal().approve();
    await().until(() -> site.terminal().asked().size() == before + 2);
    Asked paid = site.terminal().asked().get(before);
    assertThat(site.terminal().asked().getLast())
        .isEqualTo(new Asked(Kind.RELEASE, paid.reference(), paid.approvalNo(), paid.amount()));
  }

  @Test
  void aTerminalThatDoesNotAnswerIsNotWaitedForForEver() {
    site.terminal().beSlow(Duration.ofSeconds(20));
    try {
      assertThat(sell(pieces("CF2001", 1), card(4_500)).problem())
          .isEqualTo("422 card.no-answer tenders[0]");
    } finally {
      site.terminal().approve();
    }
  }

  // ---- in this process ----

  @Test
  void aWindowInThisProcessSellsWithoutHttp() {
    CompleteSale wanted =
        new CompleteSale(
            List.of(BasketLine.byAmount("CD1001", Money.of(50_000))),
            List.of(Tender.cash(Money.of(50_000))));

    SaleResource sale = site.till().sales().complete(wanted, Seller.OWNER).orThrow();
    assertThat(site.till().sales().find(sale.receiptNo()).orThrow()).isEqualTo(sale);
    assertThat(site.till().sales().cancel(sale.receiptNo(), "changed mind", Seller.OWNER).orThrow())
        .extracting(CancelResource::total)
        .isEqualTo(Optional.of(Money.of(50_000)));
  }

  // ---- the same request twice ----

  @Test
  void theSameRequestTwiceIsOneSale() {
    String key = UUID.randomUUID().toString();
    String body = sale(pieces("CF2001", 2), card(4_000) + "," + cash(5_000));
    Answer first = site.owner().postOnce(key, "/sales", body);
    long before = count();
    int asked = site.terminal().asked().size();
    Answer again = site.owner().postOnce(key, "/sales", body);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(count()).isEqualTo(before);
    assertThat(site.terminal().asked()).hasSize(asked);
    assertThat(
            site.owner().postOnce(key, "/sales", sale(pieces("CF2001", 3), cash(13_500))).problem())
        .isEqualTo("422 key-reused");
  }

  @Test
  void theSameRequestLaterHasThePresentWord() {
    String key = UUID.randomUUID().toString();
    String body = sale(pieces("CF2001", 1), cash(4_500));
    assertThat(site.owner().postOnce(key, "/sales", body).text("/status")).isEqualTo("KEPT");

    site.stationHears();
    site.till()
        .journal()
        .proved(
            site.till().sync().up(),
            site.till().journal().head(site.till().sync().up()),
            new byte[64],
            List.of());

    assertThat(site.owner().postOnce(key, "/sales", body).text("/status")).isEqualTo("APPLIED");
    assertThat(site.owner().get("/sales/unconfirmed").number("/count")).isZero();
  }
}
