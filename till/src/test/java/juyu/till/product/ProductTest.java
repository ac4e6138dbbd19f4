package juyu.till.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import juyu.http.contract.Caller.Answer;
import juyu.http.contract.OpenApiContract;
import juyu.model.price.PriceChanged;
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
    assertThat(ids(site.owner().get("/products?all=true&limit=1")))
        .containsExactly("CD1001", "CF2001");
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
