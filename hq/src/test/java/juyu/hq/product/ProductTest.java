package juyu.hq.product;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.hq.Answer;
import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.journal.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@OnBothStores
class ProductTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
  }

  private static String create(String id, String more) {
    return """
    {"productId": "%s", "name": "Cola", "nameKo": "콜라", "unit": "PIECE", "vat": "STANDARD",
     "category": "SHOP"%s}
    """
        .formatted(id, more);
  }

  @Test
  void aCreatedProductIsListedAndReachesEveryStation() {
    Site site = hq.site();

    Answer created = hq.post("/products", create("SH0001", ", \"barcode\": \"8801056070809\""));
    site.down();

    assertThat(created.json(201).path("nameKo").asString()).isEqualTo("콜라");
    assertThat(created.header("Location")).isEqualTo("/products/SH0001");
    assertThat(hq.get("/products/SH0001").json()).isEqualTo(created.json(201));
    assertThat(
            hq.only("/products?category=SHOP&limit=1000", "productId", "SH0001")
                .path("barcode")
                .asString())
        .isEqualTo("8801056070809");
    assertThat(site.known("product.created.v1")).anyMatch(event -> event.json().contains("SH0001"));
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    hq.post("/products", create("SH0002", "")).json(201);

    var changed = hq.patch("/products/SH0002", "{\"name\": \"Cola 500 ml\"}").json();

    assertThat(changed.path("name").asString()).isEqualTo("Cola 500 ml");
    assertThat(changed.path("nameKo").asString()).isEqualTo("콜라");
    assertThat(hq.get("/products/SH0002").json()).isEqualTo(changed);
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    hq.post("/products", create("SH0003", ", \"barcode\": \"88010560\"")).json(201);

    assertThat(hq.post("/products", create("SH0003", "")).refusal())
        .isEqualTo("422 product.exists productId");
    assertThat(hq.post("/products", create("no code", "")).refusal())
        .isEqualTo("422 product.code productId");
    assertThat(hq.post("/products", create("SH0004", ", \"barcode\": \"12\"")).refusal())
        .isEqualTo("422 product.barcode barcode");
    assertThat(hq.post("/products", create("SH0004", ", \"barcode\": \"88010560\"")).refusal())
        .isEqualTo("422 product.barcode-taken barcode");
    assertThat(hq.post("/products", create("SH0004", "").replace("Cola", " ")).refusal())
        .isEqualTo("422 text.missing name");
    assertThat(hq.post("/products", create("SH0004", "").replace("Cola", "x".repeat(61))).refusal())
        .isEqualTo("422 text.too-long name");
    assertThat(hq.post("/products", create("SH0004", "").replace("SHOP", "FUEL")).refusal())
        .isEqualTo("422 product.fuel-in-litres unit");
    assertThat(hq.post("/products", create("SH0004", "").replace("PIECE", "GALLON")).refusal())
        .isEqualTo("400 bad-body unit");
    assertThat(hq.post("/products", create("SH0004", ", \"colour\": 1")).refusal())
        .isEqualTo("400 bad-body colour");
    assertThat(hq.patch("/products/SH0003", "{\"unit\": \"LITRE\"}").refusal())
        .isEqualTo("422 product.unit-fixed unit");
    assertThat(hq.get("/products/SH0004").status()).isEqualTo(404);
    assertThat(hq.patch("/products/SH0004", "{\"name\": \"x\"}").status()).isEqualTo(404);
  }

  @Test
  void aRefusalSpeaksKorean() {
    assertThat(hq.postKorean("/products", create("no code", "")).words()).contains("상품코드는");
  }

  @Test
  void aWithdrawnProductIsNotChangedAnyMore() {
    hq.post("/products", create("SH0005", "")).json(201);

    var withdrawn = hq.post("/products/SH0005/withdraw", "").json();

    assertThat(withdrawn.path("withdrawn").asBoolean()).isTrue();
    assertThat(hq.get("/products?withdrawn=true&limit=1000").items()).contains(withdrawn);
    assertThat(hq.get("/products?withdrawn=false&limit=1000").items()).doesNotContain(withdrawn);
    assertThat(hq.patch("/products/SH0005", "{\"name\": \"x\"}").refusal())
        .isEqualTo("409 product.withdrawn");
    assertThat(hq.post("/products/SH0005/withdraw", "").refusal())
        .isEqualTo("409 product.withdrawn");
  }

  @Test
  void aProductIsToldAgainToOneStationOnly() {
    Site one = hq.site();
    Site other = hq.site();
    hq.post("/products", create("SH0006", "")).json(201);

    hq.post("/products/SH0006/resend", "{\"station\": \"%s\"}".formatted(one.code())).json();
    one.down();
    other.down();

    assertThat(again(one, "SH0006")).isOne();
    assertThat(again(other, "SH0006")).isZero();
    assertThat(hq.post("/products/SH0006/resend", "{\"station\": \"ST9999\"}").refusal())
        .isEqualTo("422 station.unknown station");
  }

  private static long again(Site site, String product) {
    return site.known("product.changed.v1").stream()
        .map(Event::json)
        .filter(json -> json.contains(product))
        .count();
  }

  @Test
  void thatAProductIsWithdrawnIsToldAgainAsSuch() {
    Site site = hq.site();
    hq.post("/products", create("SH0007", "")).json(201);
    hq.post("/products/SH0007/withdraw", "").json();

    var told =
        hq.post("/products/SH0007/resend", "{\"station\": \"%s\"}".formatted(site.code())).json();
    site.down();

    assertThat(told.path("withdrawn").asBoolean()).isTrue();
    assertThat(again(site, "SH0007")).isZero();
    assertThat(site.known("product.withdrawn.v1").stream().map(Event::json))
        .filteredOn(json -> json.contains("SH0007"))
        .hasSize(2);
  }

  @Test
  void theSameKeyCreatesOnce() {
    Answer first = hq.post("/products", create("SH0008", ""), "key-1-" + store);
    Answer again = hq.post("/products", create("SH0008", ""), "key-1-" + store);
    Answer other = hq.post("/products", create("SH0009", ""), "key-1-" + store);

    assertThat(again.json(201)).isEqualTo(first.json(201));
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.refusal()).isEqualTo("422 key-reused");
    assertThat(hq.get("/products/SH0009").status()).isEqualTo(404);
  }

  @Test
  void aListComesInPages() {
    hq.post("/products", create("ZZ0001", "")).json(201);
    hq.post("/products", create("ZZ0002", "")).json(201);

    var first = hq.get("/products?limit=1").json();
    var second = hq.get("/products?limit=1&after=" + first.path("next").asString()).json();

    assertThat(first.path("items")).hasSize(1);
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.at("/items/0/productId").asString())
        .isGreaterThan(first.at("/items/0/productId").asString());
  }
}
