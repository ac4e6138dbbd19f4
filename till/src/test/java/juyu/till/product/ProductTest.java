package juyu.till.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juyu.http.contract.Caller.Answer;
import juyu.http.contract.OpenApiContract;
import juyu.model.price.PriceChanged;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductWithdrawn;
import juyu.model.value.Unit;
import juyu.till.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new Site(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static List<String> ids(Answer page) {
    return page.items().stream().map(item -> item.path("productId").asString()).toList();
  }

  @Test
  void productsAreListedPageByPageOrAllAtOnce() {
    Answer first = site.owner().get("/products?limit=1");

    assertThat(ids(first)).containsExactly("CD1001");
    assertThat(ids(site.owner().get("/products?limit=1&after=" + first.text("/next"))))
        .containsExactly("CF2001");
    assertThat(ids(site.owner().get("/products?all=true&limit=1"))).startsWith("CD1001", "CF2001");
  }

  @Test
  void aProductIsFoundByNameCodeOrBarcode() {
    assertThat(ids(site.owner().get("/products?search=diES"))).containsExactly("CD1001");
    assertThat(ids(site.owner().get("/products?search=%EB%A9%94%EB%A6%AC")))
        .containsExactly("CF2001");
    assertThat(ids(site.owner().get("/products?search=8801234567890"))).containsExactly("CF2001");
    assertThat(ids(site.owner().get("/products?search=880123456789"))).isEmpty();
    assertThat(site.owner().get("/products/NONE").problem()).isEqualTo("404 not-found");
  }

  @Test
  void aProductIsFoundByWhateverSomebodyTypes() {
    site.product("SF5001", "Iced Caffe Latte", "아이스 카페라떼", Unit.PIECE, Category.CAFE, "");
    site.product("SF5002", "Latte Syrup", "라떼 시럽", Unit.PIECE, Category.SHOP, "88001122");
    site.deliver();

    assertThat(best("LATTE")).containsExactly("SF5002", "SF5001");
    assertThat(best("latte iced")).containsExactly("SF5001");
    assertThat(best("ㅇㅇㅅ ㅋㅍ")).containsExactly("SF5001");
    assertThat(best("라떼")).containsExactly("SF5002", "SF5001");
    assertThat(best("88001122")).containsExactly("SF5002");
    assertThat(best("sf5001").getFirst()).isEqualTo("SF5001");
    assertThat(ids(site.owner().get("/products?search=latte&category=CAFE")))
        .containsExactly("SF5001");
    site.hq().happens(new ProductWithdrawn(product("SF5002")));
    site.deliver();
    assertThat(best("latte")).containsExactly("SF5001");
  }

  private static Product product(String id) {
    return site.till().store().read(tx -> ProductQueries.find(tx, id)).orElseThrow().product();
  }

  private static List<String> best(String search) {
    return site.till().catalogue().best(search, Optional.empty(), Locale.ENGLISH, 50).stream()
        .map(Catalogue.Entry::productId)
        .toList();
  }

  @Test
  void whatIsSoldMostComesFirstFromTheNextShiftOn() {
    site.closeShift();
    site.product("TL0001", "Aaa", "가", Unit.PIECE, Category.SHOP, "");
    site.product("TL0002", "Bbb", "나", Unit.PIECE, Category.SHOP, "");
    site.hq().happens(site.price(Duration.ofHours(-1), "TL0001", 100));
    site.hq().happens(site.price(Duration.ofHours(-1), "TL0002", 100));
    site.deliver();
    assertThat(tiles()).startsWith("TL0001", "TL0002");
    site.owner()
        .post(
            "/sales",
            "{'lines': [{'productId': 'TL0002', 'qty': 1}], 'tenders': [{'kind': 'CASH',"
                + " 'amount': 100}]}");
    site.closeShift();

    assertThat(tiles().getFirst()).isEqualTo("TL0002");
    assertThat(site.till().catalogue().best("", Optional.of(Category.SHOP), Locale.KOREAN, 2))
        .hasSize(2);
  }

  private static List<String> tiles() {
    return ids(site.owner().get("/products?order=BEST&category=SHOP"));
  }

  @Test
  void headOfficeHearsWhenAPriceHasComeAndWhenItIsInForce() {
    PriceChanged change = site.price(Duration.ofMinutes(5), "CD1001", 1_777);
    site.hq().happens(change);
    site.deliver();

    await().untilAsserted(() -> assertThat(reports(change)).containsExactly("price.received.v1"));
    site.clock().move(Duration.ofMinutes(5));
    await()
        .untilAsserted(() ->
            assertThat(reports(change)).containsExactly("price.received.v1", "price.enforced.v1"));
    site.clock().move(Duration.ofMinutes(-5));
  }

  private static List<String> reports(PriceChanged change) {
    return site.till()
        .store()
        .read(tx ->
            tx.query(
                "select type from event where subject like ? order by position",
                row -> row.getString(1),
                "price%/" + change.priceChangeId() + "/ST0001-P01"));
  }

  @Test
  void theDocumentNamesEveryRouteAndNoOther() {
    OpenApiContract.of("openapi/till.yaml").covers(site.till().server().routes());
  }
}
