package juyu.station.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.journal.Event;
import juyu.model.journal.Subject;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceEnforced;
import juyu.model.price.PriceReceived;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;
import juyu.station.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Prices on their way: armed when they arrive, in force from their instant, told per till. */
class PriceBoardTest {

  private static final AtomicLong VERSIONS = new AtomicLong();
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.open();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static PriceChanged change(String product, long won, Instant at) {
    return new PriceChanged(
        UUID.randomUUID(),
        VERSIONS.incrementAndGet(),
        List.of(new Price(product, Money.of(won))),
        List.of(),
        at,
        Optional.empty());
  }

  private static PriceChanged arrives(PriceChanged change) {
    site.hq().happens(change);
    site.hears(site.hq());
    return change;
  }

  private static JsonNode prices(String product) {
    return site.manager().get("/prices").items().stream()
        .filter(item -> item.path("productId").asString().equals(product))
        .findFirst()
        .orElseThrow();
  }

  private static String inForce(String product) {
    return prices(product).path("inForce").path("unitPrice").asString();
  }

  private static List<Event> said(String kind, PriceChanged change) {
    Subject subject = Subject.of(kind, change.priceChangeId() + "/" + Site.STATION);
    return site.node().store().read(tx -> site.node().journal().about(tx, subject));
  }

  @Test
  void aPriceIsArmedWhenItArrivesAndInForceFromItsInstant() {
    site.sells("CD1", Unit.LITRE);
    Instant now = site.clock().instant();
    arrives(change("CD1", 1_600, now));
    PriceChanged later = arrives(change("CD1", 1_700, now.plusSeconds(3_600)));

    assertThat(inForce("CD1")).isEqualTo("1600");
    assertThat(prices("CD1").path("pending"))
        .singleElement()
        .satisfies(pending -> {
          assertThat(pending.path("unitPrice").asLong()).isEqualTo(1_700);
          assertThat(Instant.parse(pending.path("effectiveAt").asString()))
              .isEqualTo(later.effectiveAt());
        });
    JsonNode master =
        site.manager().get("/productMasters").items().stream()
            .filter(item -> item.path("productId").asString().equals("CD1"))
            .findFirst()
            .orElseThrow();
    assertThat(master.path("price").path("unitPrice").asLong()).isEqualTo(1_600);
    assertThat(master.path("pending").size()).isEqualTo(1);
    await().until(() -> said("priceReceived", later).size() == 1);
    assertThat(said("priceEnforced", later)).isEmpty();

    site.clock().move(Duration.ofHours(1));

    assertThat(inForce("CD1")).isEqualTo("1700");
    await().until(() -> said("priceEnforced", later).size() == 1);
    assertThat(enforced(later).since()).isEqualTo(later.effectiveAt());
    assertThat(said("priceEnforced", later).getFirst().correlation())
        .isEqualTo(said("priceReceived", later).getFirst().correlation());
  }

  @Test
  void aChangeIsReportedAsReceivedWhenItCameAndNotWhenItWasMade() {
    site.sells("CD7", Unit.LITRE);
    PriceChanged change = change("CD7", 1_600, site.clock().instant().plusSeconds(7_200));
    site.hq().happens(change);
    site.clock().move(Duration.ofMinutes(20));
    site.hears(site.hq());

    await().until(() -> said("priceReceived", change).size() == 1);
    Event said = said("priceReceived", change).getFirst();
    assertThat(said.time()).isEqualTo(site.clock().instant());
    assertThat(said.correlation())
        .isEqualTo(
            site.node()
                .store()
                .read(tx ->
                    site.node().journal().about(tx, change.subject()).getFirst().correlation()));
  }

  private static PriceEnforced enforced(PriceChanged change) {
    return site.node().journal().body(PriceEnforced.TYPE, said("priceEnforced", change).getFirst());
  }

  @Test
  void aChangeThatComesLateIsInForceSinceItCame() {
    site.sells("CD5", Unit.LITRE);
    Instant now = site.clock().instant();

    PriceChanged late = arrives(change("CD5", 1_600, now.minusSeconds(3_600)));
    await().until(() -> said("priceEnforced", late).size() == 1);

    assertThat(enforced(late).since()).isEqualTo(now);
    assertThat(inForce("CD5")).isEqualTo("1600");
  }

  @Test
  void aStationThatWasOffAtTheInstantReportsWhenItIsBack() {
    site.sells("CD6", Unit.LITRE);
    PriceChanged change = arrives(change("CD6", 1_600, site.clock().instant().plusSeconds(60)));

    site.crashAndStart();
    site.clock().move(Duration.ofMinutes(5));

    await().until(() -> said("priceEnforced", change).size() == 1);
    assertThat(inForce("CD6")).isEqualTo("1600");
  }

  @Test
  void whatWasReportedIsNotReportedAgainWhenTheClockStepsBackOrTheChangeIsSentAgain() {
    site.sells("CD2", Unit.LITRE);
    PriceChanged change = arrives(change("CD2", 1_650, site.clock().instant()));
    await().until(() -> said("priceEnforced", change).size() == 1);

    site.clock().move(Duration.ofHours(-2));
    arrives(change.againTo(Site.STATION));
    PriceChanged next = arrives(change("CD2", 1_660, site.clock().instant()));
    await().until(() -> said("priceEnforced", next).size() == 1);
    site.clock().move(Duration.ofHours(2));
    PriceChanged last = arrives(change("CD2", 1_670, site.clock().instant()));
    await().until(() -> said("priceEnforced", last).size() == 1);

    assertThat(said("priceReceived", change)).hasSize(1);
    assertThat(said("priceEnforced", change)).hasSize(1);
    assertThat(site.manager().get("/sync").json().path("conflicts").size()).isZero();
  }

  @Test
  void aChangeForAnotherInstantHoldsWhicheverCameFirst() {
    site.sells("CD3", Unit.LITRE);
    Instant now = site.clock().instant();
    PriceChanged older = change("CD3", 1_000, now.minusSeconds(7_200));
    PriceChanged newer = change("CD3", 2_000, now.minusSeconds(3_600));

    arrives(newer);
    arrives(older);

    assertThat(inForce("CD3")).isEqualTo("2000");
  }

  @Test
  void everyTillIsShownWithWhatItHasReported() {
    site.sells("CD4", Unit.LITRE);
    PriceChanged change = arrives(change("CD4", 1_500, site.clock().instant()));
    site.p01().happens(new PriceReceived(change.priceChangeId(), Site.P01));
    site.p01().happens(new PriceEnforced(change.priceChangeId(), Site.P01, change.effectiveAt()));
    site.p02().happens(new PriceReceived(change.priceChangeId(), Site.P02));
    site.hears(site.p01());
    site.hears(site.p02());

    String version = "" + change.priceVersion();
    assertThat(steps("CD4", Site.P01)).isEqualTo(version + " " + version);
    assertThat(steps("CD4", Site.P02)).isEqualTo(version + " ");
    assertThat(steps("CD4", Site.P03)).isEqualTo(" ");
  }

  private static String steps(String product, NodeCode till) {
    JsonNode steps =
        prices(product)
            .path("tills")
            .valueStream()
            .filter(item -> item.path("till").asString().equals(till.value()))
            .findFirst()
            .orElseThrow();
    return steps.path("received").path("priceVersion").asString()
        + " "
        + steps.path("inForce").path("priceVersion").asString();
  }
}
