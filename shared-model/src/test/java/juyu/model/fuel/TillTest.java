package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;
import static juyu.model.fuel.World.all;
import static juyu.model.fuel.World.one;
import static juyu.model.fuel.World.read;
import static juyu.model.fuel.World.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonView;
import juyu.model.people.Role;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleView;
import juyu.model.sale.TenderKind;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.ShiftView;
import juyu.model.shift.SignInView;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.value.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales, shifts and people of a till. */
class TillTest {

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void open() {
    world = new World(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aShiftAddsUpUntilItIsClosed() {
    assertThat(one(world.p01, tx -> ShiftQueries.open(tx, P01))).isEmpty();
    record(world.p01, opened(SHIFT, P01, 1));
    var byCard = onCard(sale(id(0x5B), P01, 2, SHIFT, DAY), "30012345");
    record(world.p01, sale(SALE, P01, 1, SHIFT, DAY));
    record(world.p01, byCard);
    record(world.p01, cancelled(byCard, P01, SHIFT, DAY));

    ShiftTotals totals = read(world.p01, tx -> ShiftQueries.totals(tx, P01, SHIFT));
    assertThat(totals.saleCount()).isEqualTo(2);
    assertThat(totals.saleAmount()).isEqualTo(Money.of(109_000));
    assertThat(totals.cancelCount()).isEqualTo(1);
    assertThat(totals.cancelAmount()).isEqualTo(Money.of(54_500));
    assertThat(totals.of(TenderKind.CASH)).isEqualTo(Money.of(54_500));
    assertThat(totals.of(TenderKind.CARD)).isEqualTo(Money.ZERO);
    assertThat(totals.vat()).isEqualTo(Money.of(4_954));
    assertThat(totals.supply()).isEqualTo(Money.of(49_546));
    assertThat(totals.expectedCash(Money.of(100_000))).isEqualTo(Money.of(154_500));
    Money perpetual = read(world.p01, tx -> ShiftQueries.perpetualTotal(tx, P01));
    assertThat(perpetual).isEqualTo(Money.of(54_500));
    assertThat(one(world.p01, tx -> ShiftQueries.open(tx, P01)))
        .map(ShiftView::shiftId)
        .contains(SHIFT);

    record(world.p01, closed(SHIFT, P01, 1));
    assertThat(one(world.p01, tx -> ShiftQueries.open(tx, P01))).isEmpty();
    long number = read(world.p01, tx -> ShiftQueries.lastNumber(tx, P01));
    long zNo = read(world.p01, tx -> ShiftQueries.lastZNo(tx, P01));
    assertThat(List.of(number, zNo)).containsExactly(1L, 1L);
    assertThat(one(world.p01, tx -> ShiftQueries.closed(world.p01, tx, SHIFT)))
        .contains(closed(SHIFT, P01, 1));
  }

  @Test
  void aLateSaleLeavesAClosedReportAsItIs() {
    record(world.p01, opened(SHIFT, P01, 1));
    record(world.p01, closed(SHIFT, P01, 1));
    world.moveAll();
    record(world.p01, sale(SALE, P01, 1, SHIFT, DAY));
    world.moveAll();

    assertThat(all(world.station, tx -> ShiftQueries.ofTill(tx, P01, Optional.empty(), 10)))
        .singleElement()
        .satisfies(shift ->
            assertThat(shift.report().orElseThrow().saleAmount()).isEqualTo(Money.of(54_500)));
  }

  @Test
  void salesAreListedNewestFirstAndFoundByReceipt() {
    for (int i = 1; i <= 4; i++) {
      record(world.p01, sale(id(0x500 + i), P01, i, SHIFT, DAY));
    }
    record(world.p02, sale(id(0x600), P02, 1, id(0x52), DAY));
    world.moveAll();

    List<SaleView> last = read(world.p01, tx -> SaleQueries.ofTill(tx, P01, Optional.empty(), 2));
    assertThat(last).extracting(SaleView::receiptSeq).containsExactly(4L, 3L);
    assertThat(all(world.p01, tx -> SaleQueries.ofTill(tx, P01, Optional.of(3L), 10)))
        .extracting(SaleView::receiptSeq)
        .containsExactly(2L, 1L);
    long seq = read(world.p01, tx -> SaleQueries.lastReceiptSeq(tx, P01));
    assertThat(seq).isEqualTo(4);
    assertThat(all(world.station, tx -> SaleQueries.list(tx, Optional.empty(), 10))).hasSize(5);
    assertThat(one(world.station, tx -> SaleQueries.withReceipt(tx, new ReceiptNo(P01, DAY, 2))))
        .map(SaleView::saleId)
        .contains(id(0x502));
    assertThat(
            one(
                world.station,
                tx -> SaleQueries.withReceipt(tx, new ReceiptNo(P01, DAY.plusDays(1), 2))))
        .isEmpty();
    assertThat(one(world.station, tx -> SaleQueries.completed(world.station, tx, id(0x502))))
        .contains(sale(id(0x502), P01, 2, SHIFT, DAY));
  }

  @Test
  void sumsAreListedPageByPageAndChosenByTillAndDay() {
    record(world.p01, sale(SALE, P01, 1, SHIFT, DAY));
    record(world.p01, sale(id(0x5B), P01, 2, SHIFT, DAY.plusDays(1)));
    record(world.p02, sale(id(0x600), P02, 1, id(0x52), DAY));
    world.moveAll();

    var all =
        new SaleQueries.Which(
            Optional.empty(), Optional.empty(), DAY.minusDays(9), DAY.plusDays(9));
    var first = read(world.hq, tx -> SaleQueries.summary(tx, all, Optional.empty(), 4));
    var rest =
        read(world.hq, tx -> SaleQueries.summary(tx, all, Optional.of(first.getLast().place()), 4));
    assertThat(first).hasSize(4);
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);

    var ofP02 = new SaleQueries.Which(Optional.of(STATION), Optional.of(P02), DAY, DAY);
    assertThat(all(world.hq, tx -> SaleQueries.summary(tx, ofP02, Optional.empty(), 10)))
        .hasSize(2)
        .allSatisfy(sum -> assertThat(sum.till()).isEqualTo(P02));
  }

  @Test
  void thePeopleOfAStationAreKnownAtItsTillsAndNeverAtHeadOffice() {
    record(world.station, person(KIM, Role.CASHIER));
    record(world.station, person(LEE, Role.MANAGER));
    world.moveAll();

    assertThat(all(world.p01, PeopleQueries::working))
        .extracting(PersonView::name)
        .containsExactly("Kim", "Lee");
    assertThat(one(world.p01, tx -> PeopleQueries.pinHash(tx, KIM.personId()))).isPresent();
    assertThat(all(world.hq, PeopleQueries::working)).isEmpty();

    record(world.station, left(KIM, Role.CASHIER));
    world.moveAll();
    assertThat(all(world.p01, PeopleQueries::working))
        .extracting(PersonView::name)
        .containsExactly("Lee");
    assertThat(one(world.p01, tx -> PeopleQueries.pinHash(tx, KIM.personId()))).isEmpty();
    assertThat(one(world.p01, tx -> PeopleQueries.find(tx, KIM.personId())))
        .hasValueSatisfying(kim -> assertThat(kim.working()).isFalse());
  }

  @Test
  void theStationSeesWhoStandsAtATill() {
    record(world.p01, signedIn(id(0x81), P01, KIM));
    record(world.p02, signedIn(id(0x82), P02, LEE));
    record(world.p01, signedOut(id(0x81), P01, KIM));
    world.moveAll();

    assertThat(all(world.station, tx -> ShiftQueries.signedIn(tx, STATION)))
        .extracting(SignInView::cashier)
        .containsExactly(LEE);
  }

  @Test
  void everyNodeKnowsTheStation() {
    record(world.hq, station());
    world.moveAll();

    assertThat(one(world.p01, tx -> StationQueries.find(tx, STATION)))
        .map(StationView::name)
        .contains("SK Imme Station");
    assertThat(all(world.p01, tx -> StationQueries.list(tx, Optional.empty(), 10))).hasSize(1);
    assertThat(all(world.p01, tx -> StationQueries.list(tx, Optional.of(STATION), 10))).isEmpty();
  }
}
