package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;
import static juyu.model.fuel.World.all;
import static juyu.model.fuel.World.one;
import static juyu.model.fuel.World.read;
import static juyu.model.fuel.World.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.model.journal.Journal;
import juyu.model.price.ArmedPrice;
import juyu.model.price.Price;
import juyu.model.price.PriceQueries;
import juyu.model.price.RolloutView;
import juyu.model.product.ProductChanged;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.sale.Offer;
import juyu.model.sale.Offers;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What products cost, at head office, station and till. */
class PricesTest {

  private static final NodeCode OTHER = NodeCode.of("ST0002");

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void open() {
    world = new World(folder);
    record(world.hq, created(DIESEL));
    record(world.hq, created(LATTE));
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Optional<Money> diesel(Journal at, NodeCode station, Instant now) {
    return read(at, tx -> PriceQueries.inForce(tx, station, "CD1001", now))
        .map(ArmedPrice::unitPrice);
  }

  @Test
  void aPriceHoldsFromItsInstantOnAtEachTill() {
    record(world.hq, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500));
    record(world.hq, prices(id(0xC2), 2, NOON.plusSeconds(60), List.of(), 1_700, 4_600));
    world.moveAll();

    assertThat(diesel(world.p01, STATION, NOON.minusMillis(1))).isEmpty();
    assertThat(diesel(world.p01, STATION, NOON)).contains(Money.of(1_689));
    assertThat(diesel(world.p01, STATION, NOON.plusMillis(59_999))).contains(Money.of(1_689));
    assertThat(diesel(world.p01, STATION, NOON.plusSeconds(60))).contains(Money.of(1_700));
    assertThat(all(world.p01, tx -> PriceQueries.pending(tx, STATION, NOON)))
        .extracting(ArmedPrice::unitPrice)
        .containsExactly(Money.of(1_700), Money.of(4_600));
    assertThat(all(world.p01, tx -> PriceQueries.inForce(tx, STATION, NOON.plusSeconds(60))))
        .extracting(ArmedPrice::productId, ArmedPrice::unitPrice)
        .containsExactly(tuple("CD1001", Money.of(1_700)), tuple("CF2001", Money.of(4_600)));
  }

  @Test
  void aPriceOfSomeStationsHoldsThereAlone() {
    record(world.hq, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500));
    record(world.hq, prices(id(0xC2), 2, NOON, List.of(OTHER), 1_650, 4_400));
    world.moveAll();

    assertThat(diesel(world.hq, OTHER, NOON)).contains(Money.of(1_650));
    assertThat(diesel(world.hq, STATION, NOON)).contains(Money.of(1_689));
    assertThat(one(world.station, tx -> PriceQueries.change(tx, id(0xC2)))).isEmpty();
  }

  @Test
  void aChangeThatIsSentAgainChangesNothing() {
    var change = prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500);
    record(world.hq, change);
    world.moveAll();
    record(world.hq, change.againTo(STATION));
    world.moveAll();

    assertThat(one(world.p02, tx -> PriceQueries.change(tx, CHANGE)).orElseThrow().prices())
        .containsExactly(
            new Price("CD1001", Money.of(1_689)), new Price("CF2001", Money.of(4_500)));
    assertThat(diesel(world.p02, STATION, NOON)).contains(Money.of(1_689));
    assertThat(world.p02.conflicts()).isEmpty();
  }

  @Test
  void headOfficeSeesHowFarAChangeHasCome() {
    record(world.hq, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500));
    world.moveAll();
    Instant has = record(world.p01, received(CHANGE, P01)).time();
    record(world.p01, enforced(CHANGE, P01, NOON));
    record(world.station, received(CHANGE, STATION));
    world.moveAll();

    assertThat(all(world.hq, tx -> PriceQueries.rollout(tx, CHANGE)))
        .satisfiesExactly(
            atStation -> {
              assertThat(atStation.node()).isEqualTo(STATION);
              assertThat(atStation.enforcedSince()).isEmpty();
            },
            atTill ->
                assertThat(atTill)
                    .isEqualTo(new RolloutView(P01, Optional.of(has), Optional.of(NOON))));
    long version = read(world.hq, PriceQueries::latestVersion);
    assertThat(version).isEqualTo(1);
    assertThat(all(world.hq, tx -> PriceQueries.changes(tx, Optional.empty(), 10))).hasSize(1);
    assertThat(all(world.hq, tx -> PriceQueries.changes(tx, Optional.of(1L), 10))).isEmpty();
  }

  @Test
  void aTillOffersProductsWithItsPrices() {
    record(world.hq, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500));
    record(world.hq, withdrawn(LATTE));
    record(world.hq, created(named(LATTE, "Tea")));
    world.moveAll();

    assertThat(one(world.p01, tx -> Offers.find(tx, P01, "CD1001", NOON)).orElseThrow().price())
        .map(ArmedPrice::unitPrice)
        .contains(Money.of(1_689));
    assertThat(one(world.p01, tx -> Offers.find(tx, P01, "XX", NOON))).isEmpty();
    List<Offer> offers =
        read(world.p01, tx -> Offers.list(tx, P01, NOON.minusMillis(1), Optional.empty(), 10));
    assertThat(offers)
        .extracting(o -> o.product().name(), Offer::withdrawn, o -> o.price().isPresent())
        .containsExactly(tuple("Diesel", false, false), tuple("Tea", false, false));
    assertThat(all(world.p01, tx -> ProductQueries.list(tx, Optional.of("CD1001"), 10)))
        .containsExactly(new ProductView(named(LATTE, "Tea"), false));
  }

  @Test
  void aProductThatIsSentAgainReachesItsStationAlone() {
    record(world.hq, new ProductChanged(named(DIESEL, "Diesel+"), Optional.of(OTHER)));
    world.moveAll();
    assertThat(one(world.station, tx -> ProductQueries.find(tx, "CD1001")))
        .contains(new ProductView(DIESEL, false));

    record(world.hq, new ProductChanged(named(DIESEL, "Diesel+"), Optional.of(STATION)));
    world.moveAll();
    assertThat(one(world.p01, tx -> ProductQueries.find(tx, "CD1001")))
        .contains(new ProductView(named(DIESEL, "Diesel+"), false));
  }
}
