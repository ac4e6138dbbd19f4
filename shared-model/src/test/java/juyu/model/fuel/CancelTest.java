package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;
import static juyu.model.fuel.World.one;
import static juyu.model.fuel.World.read;
import static juyu.model.fuel.World.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleView;
import juyu.model.sale.SalesSummaryView;
import juyu.model.shift.ShiftQueries;
import juyu.model.stock.StockQueries;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sale is cancelled once, wherever and however often that was said. */
class CancelTest {

  private static final SaleCompleted SOLD = sale(SALE, P01, 1, SHIFT, DAY);
  private static final LocalDate NEXT_DAY = DAY.plusDays(1);

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void sell() {
    world = new World(folder);
    record(world.p01, SOLD);
    record(world.p01, sale(id(0x5B), P01, 2, SHIFT, DAY));
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Quantity stock(Journal at) {
    return read(at, tx -> StockQueries.onHand(tx, STATION, "CD1001", Unit.LITRE));
  }

  private static List<SalesSummaryView> totals(Journal at) {
    return read(
        at,
        tx ->
            SaleQueries.summary(
                tx,
                new SaleQueries.Which(Optional.of(STATION), Optional.empty(), DAY, NEXT_DAY),
                Optional.empty(),
                10));
  }

  /** One of the two sales is left, on its own day and till. */
  private static void assertCountedOnce(Journal at) {
    assertThat(stock(at)).as("stock at %s", at.self()).isEqualTo(Quantity.millilitres(-29_603));
    assertThat(totals(at))
        .as("totals at %s", at.self())
        .containsExactly(
            new SalesSummaryView(
                STATION, DAY, P01, "CD1001", Quantity.millilitres(29_603), Money.of(50_000), 1),
            new SalesSummaryView(
                STATION, DAY, P01, "CF2001", Quantity.pieces(1), Money.of(4_500), 1));
  }

  @Test
  void aCancelPutsStockBackAndLeavesTheTotalsOfTheSalesOwnDay() {
    record(world.p01, cancelled(SOLD, P01, SHIFT, NEXT_DAY));
    world.moveAll();

    assertCountedOnce(world.p01);
    assertCountedOnce(world.station);
    assertCountedOnce(world.hq);
  }

  @Test
  void aTillCancelsASaleThatItDoesNotKnow() {
    world.moveAll();
    Event cancel = record(world.p02, cancelled(SOLD, P02, id(0x52), NEXT_DAY));
    assertThat(cancel.version()).isEqualTo(2);

    world.moveAll();

    assertCountedOnce(world.station);
    assertCountedOnce(world.hq);
    assertThat(world.station.conflicts()).isEmpty();
    SaleView atItsTill = read(world.p01, tx -> SaleQueries.find(tx, SALE)).orElseThrow();
    assertThat(atItsTill.cancel())
        .hasValueSatisfying(seen -> assertThat(seen.till()).isEqualTo(P02));
  }

  @Test
  void theCancelMayComeBeforeTheSale() {
    record(world.p02, cancelled(SOLD, P02, id(0x52), NEXT_DAY));
    world.move(world.p02, world.station);
    assertThat(stock(world.station)).isEqualTo(Quantity.millilitres(29_603));

    world.move(world.p01, world.station);
    world.move(world.station, world.hq);

    assertCountedOnce(world.station);
    assertCountedOnce(world.hq);
  }

  @Test
  void twoCancelsOfOneSaleCountOnceAndAPersonSeesBothTheFirstBeingHere() {
    Event first = record(world.p01, cancelled(SOLD, P01, SHIFT, DAY));
    Event second = record(world.p02, cancelled(SOLD, P02, id(0x52), DAY));
    world.move(world.p01, world.station);
    world.move(world.p02, world.station);
    world.moveAll();

    assertOneOfBothCounts(first, second);
  }

  @Test
  void twoCancelsOfOneSaleCountOnceAndAPersonSeesBothTheSecondBeingHere() {
    Event first = record(world.p01, cancelled(SOLD, P01, SHIFT, DAY));
    Event second = record(world.p02, cancelled(SOLD, P02, id(0x52), DAY));
    world.move(world.p02, world.station);
    world.move(world.p01, world.station);
    world.moveAll();

    assertOneOfBothCounts(first, second);
  }

  private void assertOneOfBothCounts(Event first, Event second) {
    for (Journal at : List.of(world.p01, world.station, world.hq)) {
      assertCountedOnce(at);
      assertThat(at.conflicts())
          .singleElement()
          .satisfies(conflict -> {
            assertThat(conflict.subject()).isEqualTo("sale/" + SALE);
            assertThat(List.of(conflict.event(), conflict.rival()))
                .containsExactlyInAnyOrder(first.id(), second.id());
          });
      assertThat(one(at, tx -> SaleQueries.cancel(tx, SALE)).orElseThrow().eventId())
          .isEqualTo(first.id());
    }
  }

  @Test
  void aDrawerAnswersForTheCashThatItPaidBackWhicheverCancelCounts() {
    record(world.p01, cancelled(SOLD, P01, SHIFT, DAY));
    record(world.p02, cancelled(SOLD, P02, id(0x52), DAY));
    world.moveAll();

    assertThat(read(world.station, tx -> ShiftQueries.totals(tx, P01, SHIFT)).net())
        .isEqualTo(Money.of(54_500));
    assertThat(read(world.station, tx -> ShiftQueries.totals(tx, P02, id(0x52))).net())
        .isEqualTo(Money.of(-54_500));
  }
}
