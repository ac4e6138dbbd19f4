package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import juyu.model.journal.Event;
import juyu.model.journal.Written;
import juyu.model.price.ArmedPrice;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceInForce;
import juyu.model.price.PriceQueries;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What the databases choose as the price in force is what the rule chooses. */
class PriceChoiceTest {

  private static List<Reader> readers;

  @BeforeContainer
  static void open() throws IOException {
    readers =
        List.of(
            new Reader(StoreSettings.sqlite(Files.createTempDirectory("juyu-price"))),
            new Reader(Postgres.fresh(Files.createTempDirectory("juyu-price"))));
  }

  @AfterContainer
  static void close() {
    readers.forEach(Reader::close);
  }

  @Provide
  Arbitrary<List<PriceChanged>> changes() {
    Arbitrary<UUID> ids =
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    Arbitrary<List<NodeCode>> stations =
        Arbitraries.of(
            List.of(),
            List.of(STATION),
            List.of(NodeCode.of("ST0002"), STATION),
            List.of(NodeCode.of("ST0002")));
    return Combinators.combine(
            ids,
            Arbitraries.longs().between(1, 3),
            Arbitraries.integers().between(-2, 2),
            stations,
            Arbitraries.longs().between(1, 9_999))
        .as((id, version, seconds, where, won) ->
            prices(id, version, NOON.plusSeconds(seconds), where, won, won + 1))
        .list()
        .ofMaxSize(8)
        .uniqueElements(PriceChanged::priceChangeId);
  }

  @Property(tries = 30)
  void bothDatabasesChooseAsTheRuleDoes(
      @ForAll("changes") List<PriceChanged> changes, @ForAll @IntRange(min = -3, max = 3) int at) {
    Instant now = NOON.plusSeconds(at);
    Optional<ArmedPrice> chosen =
        PriceInForce.at(
            now, changes.stream().filter(c -> c.holdsAt(STATION)).flatMap(c -> diesel(c)).toList());
    for (Reader reader : readers) {
      reader.read(changes.stream().map(PriceChoiceTest::event).toList(), () -> 3);

      Optional<ArmedPrice> one =
          reader.store().read(tx -> PriceQueries.inForce(tx, STATION, "CD1001", now));
      List<ArmedPrice> all = reader.store().read(tx -> PriceQueries.inForce(tx, STATION, now));

      assertThat(one).isEqualTo(chosen);
      assertThat(all.stream().filter(price -> price.productId().equals("CD1001")).findFirst())
          .isEqualTo(chosen);
    }
  }

  private static Stream<ArmedPrice> diesel(PriceChanged change) {
    return change.prices().stream()
        .filter(price -> price.productId().equals("CD1001"))
        .map(price ->
            new ArmedPrice(
                price.productId(),
                price.unitPrice(),
                change.priceChangeId(),
                change.priceVersion(),
                change.effectiveAt()));
  }

  private static Event event(PriceChanged change) {
    return Written.event(
        change.priceChangeId(), NOON, NodeCode.HQ, 1, change.priceChangeId(), change);
  }
}
