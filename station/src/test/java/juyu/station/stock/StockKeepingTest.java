package juyu.station.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import juyu.http.contract.Caller.Answer;
import juyu.model.sale.SaleCompleted;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.Site;
import juyu.station.Sold;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Goods without an order, counts, adjustments, tanks, and what tills take. Each test has a product
 * of its own.
 */
class StockKeepingTest {

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static String product(String id, Unit unit) {
    site.sells(id, unit);
    return id;
  }

  private static Answer received(String product, String qty) {
    return site.manager()
        .post("/goodsReceipts", "{'productId':'%s','qty':%s}".formatted(product, qty));
  }

  private static String onHand(String product) {
    return site.manager().get("/stockSummaries").items().stream()
        .filter(item -> item.path("productId").asString().equals(product))
        .map(item -> item.path("onHand").asString())
        .findFirst()
        .orElse("none");
  }

  private static List<JsonNode> flows(String product) {
    return site.manager().get("/stockFlows?productId=" + product).items();
  }

  @Test
  void goodsThatComeWithoutAnOrderAreStockAtOnce() {
    String coffee = product("CF1", Unit.PIECE);

    Answer receipt =
        site.manager()
            .post(
                "/goodsReceipts",
                "{'productId':'CF1','qty':24,'supplier':'서울식품','reason':'weekly round'}");

    assertThat(receipt.status()).isEqualTo(201);
    assertThat(receipt.text("qty")).isEqualTo("24");
    assertThat(receipt.text("receivedBy")).isEqualTo("owner");
    assertThat(onHand(coffee)).isEqualTo("24");
    assertThat(site.manager().get("/stockSummaries").items())
        .filteredOn(item -> item.path("productId").asString().equals(coffee))
        .allMatch(item -> !item.path("name").asString().isEmpty());
    assertThat(site.manager().get("/goodsReceipts").items()).contains(receipt.json());
    assertThat(flows(coffee))
        .singleElement()
        .satisfies(flow -> {
          assertThat(flow.path("cause").asString()).isEqualTo("GOODS_RECEIPT");
          assertThat(flow.path("reference").asString()).isEqualTo("서울식품");
        });
  }

  @Test
  void goodsReceiptsComeInPagesNewestFirst() {
    product("CF2", Unit.PIECE);
    String older = received("CF2", "1").text("id");
    String newer = received("CF2", "2").text("id");

    Answer first = site.manager().get("/goodsReceipts?limit=1");
    Answer second = site.manager().get("/goodsReceipts?limit=1&after=" + first.text("next"));

    assertThat(first.item().path("id").asString()).isEqualTo(newer);
    assertThat(second.item().path("id").asString()).isEqualTo(older);
  }

  @Test
  void aCountMovesTheBooksByTheDifferenceThatWasSeen() {
    String diesel = product("CD2", Unit.LITRE);
    received(diesel, "1000");

    Answer count =
        site.manager()
            .post("/stockCounts", "{'productId':'CD2','counted':'989.603','reason':'dip'}");

    assertThat(count.status()).isEqualTo(201);
    assertThat(count.text("book")).isEqualTo("1000.000");
    assertThat(count.text("difference")).isEqualTo("-10.397");
    assertThat(count.text("onHand")).isEqualTo("989.603");
    assertThat(onHand(diesel)).isEqualTo("989.603");
  }

  @Test
  void aSaleThatArrivesAfterTheCountStillCounts() {
    String diesel = product("CD3", Unit.LITRE);
    received(diesel, "1000");
    site.p01().happens(Sold.sale(Site.P01, 301, diesel, Quantity.litres(50), 84_450));

    site.manager().post("/stockCounts", "{'productId':'CD3','qty':950,'reason':'dip'}");
    site.hears(site.p01());

    assertThat(onHand(diesel)).isEqualTo("900.000");
  }

  @Test
  void aCountMayFindNothing() {
    String coffee = product("CF3", Unit.PIECE);
    received(coffee, "3");

    Answer count =
        site.manager().post("/stockCounts", "{'productId':'CF3','counted':0,'reason':'all gone'}");

    assertThat(count.status()).isEqualTo(201);
    assertThat(onHand(coffee)).isEqualTo("0");
  }

  @Test
  void aCountIsRefusedByTheFieldThatIsWrong() {
    product("CF4", Unit.PIECE);

    assertThat(count("{'productId':'CF4','counted':-1}")).isEqualTo("422 counted");
    assertThat(count("{'productId':'CF4','qty':0.5}")).isEqualTo("422 qty");
    assertThat(count("{'productId':'CF4'}")).isEqualTo("422 counted");
    assertThat(count("{'productId':'CF4','counted':1,'qty':1}")).isEqualTo("422 qty");
    assertThat(count("{'productId':'nothing','counted':1}")).isEqualTo("422 productId");
    assertThat(count("{'productId':'CF4','counted':1}")).isEqualTo("422 reason");
    assertThat(count("{'productId':'CF4','counted':1,'reason':' '}")).isEqualTo("422 reason");
    assertThat(count("{'productId':'CF4','counted':1,'reason':'%s'}".formatted("x".repeat(201))))
        .isEqualTo("422 reason");
  }

  private static String count(String body) {
    Answer answer = site.manager().post("/stockCounts", body);
    return answer.status() + " " + answer.field();
  }

  @Test
  void whatIsSoldNoLongerIsNotOrderedButStillCounted() {
    String coffee = product("CF11", Unit.PIECE);
    received(coffee, "3");
    site.withdraws(coffee, Unit.PIECE);

    Answer order = site.manager().post("/orders", "{'productId':'CF11','qty':1,'destAddr':'here'}");
    Answer count =
        site.manager().post("/stockCounts", "{'productId':'CF11','counted':2,'reason':'count'}");

    assertThat(order.problem()).isEqualTo("422 product.withdrawn productId");
    assertThat(order.field()).isEqualTo("productId");
    assertThat(count.status()).isEqualTo(201);
    assertThat(onHand(coffee)).isEqualTo("2");
  }

  @Test
  void anAdjustmentAddsOrTakesWithAReason() {
    String coffee = product("CF5", Unit.PIECE);
    received(coffee, "10");

    Answer lost =
        site.manager().post("/stockAdjustments", "{'productId':'CF5','qty':-2,'reason':'broken'}");
    site.manager().post("/stockAdjustments", "{'productId':'CF5','qty':1,'reason':'found'}");

    assertThat(lost.text("onHand")).isEqualTo("8");
    assertThat(onHand(coffee)).isEqualTo("9");
    assertThat(flows(coffee))
        .extracting(flow -> flow.path("cause").asString() + " " + flow.path("qty").asString())
        .containsExactly("ADJUSTMENT 1", "ADJUSTMENT -2", "GOODS_RECEIPT 10");
  }

  @Test
  void anAdjustmentWithoutAmountOrReasonIsRefused() {
    product("CF6", Unit.PIECE);

    assertThat(adjust("{'productId':'CF6','qty':0,'reason':'x'}")).isEqualTo("422 qty");
    assertThat(adjust("{'productId':'CF6','qty':1,'reason':''}")).isEqualTo("422 reason");
    assertThat(adjust("{'productId':'CF6','qty':1}")).isEqualTo("400 reason");
    assertThat(onHand("CF6")).isEqualTo("none");
  }

  private static String adjust(String body) {
    Answer answer = site.manager().post("/stockAdjustments", body);
    return answer.status() + " " + answer.field();
  }

  @Test
  void aCommandSentTwiceWithOneKeyHappensOnce() {
    String coffee = product("CF7", Unit.PIECE);
    String body = "{'productId':'CF7','qty':5}";

    Answer first = site.manager().postOnce("goods-7", "/goodsReceipts", body);
    Answer again = site.manager().postOnce("goods-7", "/goodsReceipts", body);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(onHand(coffee)).isEqualTo("5");
  }

  @Test
  void aRefusedCommandLeavesItsKeyFree() {
    String coffee = product("CF8", Unit.PIECE);

    assertThat(
            site.manager()
                .postOnce("goods-8", "/goodsReceipts", "{'productId':'CF8','qty':0}")
                .status())
        .isEqualTo(422);
    assertThat(
            site.manager()
                .postOnce("goods-8", "/goodsReceipts", "{'productId':'CF8','qty':1}")
                .status())
        .isEqualTo(201);
    assertThat(onHand(coffee)).isEqualTo("1");
  }

  @Test
  void whatTillsSellFallsAndWhatTheyCancelReturnsOnce() {
    String diesel = product("CD4", Unit.LITRE);
    received(diesel, "100");
    SaleCompleted sale = Sold.sale(Site.P01, 401, diesel, Quantity.millilitres(29_603), 50_000);

    site.p01().happens(sale);
    site.hears(site.p01());
    assertThat(onHand(diesel)).isEqualTo("70.397");

    site.p01().happens(Sold.cancel(sale, Site.P01));
    site.hears(site.p01());
    site.hears(site.p01());
    assertThat(onHand(diesel)).isEqualTo("100.000");
    assertThat(flows(diesel).getFirst().path("reference").asString()).isEqualTo(sale.receiptNo());
  }

  @Test
  void stockMayFallBelowZeroBecauseWhatWasSoldWasSold() {
    String diesel = product("CD5", Unit.LITRE);
    site.p01().happens(Sold.sale(Site.P01, 501, diesel, Quantity.litres(10), 16_890));
    site.hears(site.p01());

    assertThat(onHand(diesel)).isEqualTo("-10.000");
  }

  @Test
  void flowsComeInPagesWithoutGapOrDouble() {
    String coffee = product("CF9", Unit.PIECE);
    for (int i = 1; i <= 5; i++) {
      received(coffee, "" + i);
    }
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      Answer page = site.manager().get("/stockFlows?productId=CF9&limit=2" + next);
      page.items().forEach(flow -> seen.add(flow.path("qty").asString()));
      next = page.text("next").isEmpty() ? "" : "&after=" + page.text("next");
    } while (!next.isEmpty());

    assertThat(seen).containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void tanksOfOneProductShareItsBookStockByCapacity() {
    String diesel = product("CD6", Unit.LITRE);
    received(diesel, "10000");

    Answer first = tank(1, diesel, "30000");
    tank(2, diesel, "10000");

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text("level")).isEqualTo("10000.000");
    assertThat(site.manager().get("/tanks").items())
        .filteredOn(tank -> tank.path("productId").asString().equals(diesel))
        .extracting(tank -> tank.path("level").asString() + "/" + tank.path("ullage").asString())
        .containsExactly("7500.000/22500.000", "2500.000/7500.000");
  }

  @Test
  void aTankIsSaidAnewByItsNumber() {
    product("CD7", Unit.LITRE);
    tank(7, "CD7", "20000");

    Answer again = tank(7, "CD7", "25000");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("capacity")).isEqualTo("25000.000");
  }

  @Test
  void aTankIsRefusedByTheFieldThatIsWrong() {
    product("CF10", Unit.PIECE);
    product("CD8", Unit.LITRE);

    assertThat(tank(0, "CD8", "1").field()).isEqualTo("tankNo");
    assertThat(tank(100, "CD8", "1").field()).isEqualTo("tankNo");
    assertThat(tank(9, "CF10", "1").problem()).isEqualTo("422 tank.not-litres productId");
    assertThat(tank(9, "CD8", "0").field()).isEqualTo("capacity");
    assertThat(tank(9, "CD9999", "1").field()).isEqualTo("productId");
  }

  private static Answer tank(int number, String product, String capacity) {
    return site.manager()
        .post(
            "/tanks",
            "{'tankNo':%d,'productId':'%s','capacity':%s}".formatted(number, product, capacity));
  }
}
