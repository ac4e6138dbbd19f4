package juyu.hq.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.people.Cashier;
import juyu.model.price.PriceEnforced;
import juyu.model.price.PriceReceived;
import juyu.model.shift.ShiftOpened;
import juyu.model.value.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class PriceChangeTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
  }

  private static String change(String product, long price, String more) {
    return "{\"prices\": [{\"productId\": \"%s\", \"unitPrice\": %d}]%s}"
        .formatted(product, price, more);
  }

  private static String only(Site site) {
    return ", \"stations\": [\"%s\"]".formatted(site.code());
  }

  private JsonNode node(UUID change, Object node) {
    return hq.get("/priceChanges/" + change)
        .json()
        .path("nodes")
        .valueStream()
        .filter(row -> row.path("node").asString().equals(node.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(JsonNode change) {
    return UUID.fromString(change.path("id").asString());
  }

  @Test
  void aChangeForAllStationsIsInForceFromNowAndReachesEveryStation() {
    Site site = hq.site();
    String fuel = hq.fuel();

    JsonNode changed = hq.post("/priceChanges", change(fuel, 1689, "")).json(201);
    site.down();

    assertThat(changed.at("/prices/0/unitPrice").asLong()).isEqualTo(1689);
    assertThat(changed.path("stations")).isEmpty();
    assertThat(Instant.parse(changed.path("effectiveAt").asString()))
        .isEqualTo(hq.clock().instant());
    assertThat(site.known("price.changed.v1"))
        .anyMatch(event -> event.json().contains(changed.path("id").asString()));
  }

  @Test
  void thePricesMayBeCalledProductsButNotBoth() {
    String fuel = hq.fuel();
    String prices = change(fuel, 1690, "");
    String products = prices.replace("prices", "products");

    assertThat(hq.post("/priceChanges", products).json(201).at("/prices/0/unitPrice").asLong())
        .isEqualTo(1690);
    assertThat(refusal(products.replace("1690", "0")))
        .isEqualTo("422 price.amount products[0].unitPrice");
    assertThat(refusal("{\"products\": []}")).isEqualTo("422 price.count products");
    assertThat(refusal("{}")).isEqualTo("422 price.count prices");
    String both = prices.substring(0, prices.length() - 1) + ", " + products.substring(1);
    assertThat(refusal(both)).isEqualTo("422 price.both products");
  }

  @Test
  void ofTwoChangesTheLaterHasTheHigherNumber() {
    String fuel = hq.fuel();

    long first =
        hq.post("/priceChanges", change(fuel, 1, "")).json(201).path("priceVersion").asLong();
    long second =
        hq.post("/priceChanges", change(fuel, 2, "")).json(201).path("priceVersion").asLong();

    assertThat(second).isEqualTo(first + 1);
    assertThat(hq.get("/priceChanges?limit=2").items())
        .extracting(item -> item.path("priceVersion").asLong())
        .containsExactly(second, first);
  }

  @Test
  void theRollOutTellsWhichStationAndTillHasReceivedAndEnforcedIt() {
    Site site = hq.site();
    UUID change = id(hq.post("/priceChanges", change(hq.fuel(), 1700, only(site))).json(201));
    assertThat(node(change, site.code()).has("receivedAt")).isFalse();

    site.down();
    site.atStation(new PriceReceived(change, site.code()));
    site.up();
    Instant received = hq.clock().instant();

    assertThat(Instant.parse(node(change, site.code()).path("receivedAt").asString()))
        .isEqualTo(received);
    assertThat(node(change, site.code()).has("inForceSince")).isFalse();

    hq.clock().forward(Duration.ofMinutes(5));
    site.atTill(new PriceReceived(change, site.till()));
    site.atTill(new PriceEnforced(change, site.till(), received));
    site.up();

    JsonNode till = node(change, site.till());
    assertThat(Instant.parse(till.path("receivedAt").asString())).isEqualTo(hq.clock().instant());
    assertThat(Instant.parse(till.path("inForceSince").asString())).isEqualTo(received);
    JsonNode count = hq.get("/priceChanges/" + change).json().path("rollOut");
    assertThat(count.path("nodes").asInt()).isEqualTo(2);
    assertThat(count.path("received").asInt()).isEqualTo(2);
    assertThat(count.path("inForce").asInt()).isEqualTo(1);
    assertThat(hq.only("/priceChanges", "id", change.toString()).path("rollOut")).isEqualTo(count);
  }

  @Test
  void whatATillSaysBeforeItsStationCountsTheSame() {
    Site site = hq.site();
    UUID change = id(hq.post("/priceChanges", change(hq.fuel(), 1700, only(site))).json(201));

    site.atTill(new PriceEnforced(change, site.till(), hq.clock().instant()));
    site.atTill(new PriceReceived(change, site.till()));
    site.up();

    assertThat(node(change, site.till()).has("receivedAt")).isTrue();
    assertThat(node(change, site.till()).has("inForceSince")).isTrue();
  }

  @Test
  void aTillThatHasEverOpenedAShiftIsExpectedToFollow() {
    Site site = hq.site();
    site.atTill(
        new ShiftOpened(
            UUID.randomUUID(),
            site.till(),
            1,
            new Cashier(UUID.randomUUID(), "Kim"),
            LocalDate.of(2026, 2, 14),
            Money.ZERO));
    site.up();

    UUID change = id(hq.post("/priceChanges", change(hq.fuel(), 1701, only(site))).json(201));

    assertThat(hq.get("/priceChanges/" + change).json().at("/rollOut/nodes").asInt()).isEqualTo(2);
    assertThat(node(change, site.till()).has("receivedAt")).isFalse();
  }

  @Test
  void aChangeForOneStationReachesNoOther() {
    Site one = hq.site();
    Site other = hq.site();

    String id =
        hq.post("/priceChanges", change(hq.fuel(), 1710, only(one)))
            .json(201)
            .path("id")
            .asString();
    one.down();
    other.down();

    assertThat(one.known("price.changed.v1")).anyMatch(event -> event.json().contains(id));
    assertThat(other.known("price.changed.v1")).noneMatch(event -> event.json().contains(id));
  }

  @Test
  void aChangeIsToldAgainToOneStationWithTheSameContent() {
    Site site = hq.site();
    Site other = hq.site();
    String id =
        hq.post("/priceChanges", change(hq.fuel(), 1720, only(site)))
            .json(201)
            .path("id")
            .asString();

    JsonNode made = hq.only("/priceChanges", "id", id).path("changedAt");
    hq.clock().forward(Duration.ofMinutes(5));

    hq.post("/priceChanges/" + id + "/resend", resend(site)).json();
    site.down();

    assertThat(hq.only("/priceChanges", "id", id).path("changedAt")).isEqualTo(made);
    assertThat(hq.get("/priceChanges/" + id).json().path("changedAt")).isEqualTo(made);

    var told = site.known("price.changed.v1").stream().filter(e -> e.json().contains(id)).toList();
    assertThat(told).extracting(event -> event.version()).containsExactly(1L, 2L);
    assertThat(told.getLast().json()).contains("\"unitPrice\":1720");
    assertThat(hq.post("/priceChanges/" + id + "/resend", resend(other)).refusal())
        .isEqualTo("422 price.not-there station");
    assertThat(hq.post("/priceChanges/" + id + "/resend", "{\"station\": \"ST9999\"}").refusal())
        .isEqualTo("422 station.unknown station");
    assertThat(hq.post("/priceChanges/" + id + "/resend", "{\"station\": \"NO\"}").words())
        .contains("There is no station NO");
    assertThat(hq.post("/priceChanges/" + UUID.randomUUID() + "/resend", resend(site)).status())
        .isEqualTo(404);
    assertThat(hq.get("/priceChanges/" + id).json().path("priceVersion"))
        .isEqualTo(hq.only("/priceChanges", "id", id).path("priceVersion"));
  }

  private static String resend(Site site) {
    return "{\"station\": \"%s\"}".formatted(site.code());
  }

  @Test
  void whatCannotBeAPriceChangeIsRefusedByField() {
    String fuel = hq.fuel();
    String gone = hq.fuel();
    hq.post("/products/" + gone + "/withdraw", "").json();
    Instant now = hq.clock().instant();

    assertThat(refusal("{\"prices\": []}")).isEqualTo("422 price.count prices");
    assertThat(refusal(change("XX0000", 1, "")))
        .isEqualTo("422 product.unknown prices[0].productId");
    assertThat(refusal(change(gone, 1, ""))).isEqualTo("422 product.withdrawn prices[0].productId");
    assertThat(refusal(change(fuel, 0, ""))).isEqualTo("422 price.amount prices[0].unitPrice");
    assertThat(refusal(change(fuel, -1, ""))).isEqualTo("422 price.amount prices[0].unitPrice");
    assertThat(refusal(change(fuel, 1, ", \"stations\": [\"ST9999\"]")))
        .isEqualTo("422 station.unknown stations[0]");
    assertThat(
            refusal(change(fuel, 1, ", \"effectiveAt\": \"%s\"".formatted(now.minusSeconds(3600)))))
        .isEqualTo("422 price.in-the-past effectiveAt");
    assertThat(refusal(change(fuel, 1, ", \"effectiveAt\": \"+99999-01-01T00:00:00Z\"")))
        .isEqualTo("422 price.too-far effectiveAt");
    String twice =
        change(fuel, 1, "").replace("[{", "[{\"productId\": \"%s\", \"unitPrice\": 2}, {");
    assertThat(refusal(twice.formatted(fuel))).isEqualTo("422 price.twice prices[1].productId");
    assertThat(refusal("{\"prices\": [{\"productId\": \"%s\"}]}".formatted(fuel)))
        .isEqualTo("400 bad-body prices[0].unitPrice");
    assertThat(refusal(change(fuel, 1, "").replace(": 1}", ": 1.5}")))
        .isEqualTo("400 bad-body prices[0].unitPrice");
  }

  private String refusal(String body) {
    return hq.post("/priceChanges", body).refusal();
  }
}
