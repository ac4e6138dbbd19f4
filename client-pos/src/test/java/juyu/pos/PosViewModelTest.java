package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import juyu.model.command.Refusal;
import juyu.model.people.Role;
import juyu.model.sale.SaleResource;
import juyu.model.value.Money;
import juyu.pos.product.TilesViewModel;
import juyu.pos.sale.Tendering;
import juyu.pos.shift.ShiftState;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LoneTill;
import juyu.pos.words.Said;
import juyu.till.product.Catalogue.Entry;
import juyu.ui.fx.SameThreadWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window without a screen, on a till that really sells. */
class PosViewModelTest {

  @TempDir private Path folder;
  private final SameThreadWork work = new SameThreadWork();
  private LoneTill till;
  private UUID hana;
  private PosViewModel pos;

  @BeforeEach
  void open() {
    till = new LoneTill(folder, Clock.systemUTC());
    hana = till.person("김하나", Role.CASHIER);
    till.person("박소장", Role.MANAGER);
    pos = new PosViewModel(till.node(), work);
  }

  @AfterEach
  void close() {
    pos.close();
    work.close();
    till.close();
  }

  private void signIn() {
    pos.signIn().select(hana);
    type(LoneTill.PIN);
    pos.signIn().enter();
  }

  private void type(String pin) {
    pin.chars().forEach(digit -> pos.signIn().digit(Character.toString(digit)));
  }

  private void selling() {
    signIn();
    pos.openShift().digit("100");
    pos.openShift().digit("000");
    pos.openShift().open();
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
  }

  private void tile(String productId) {
    Entry entry =
        pos.tiles().state().get().tabs().stream()
            .flatMap(tab -> {
              pos.tiles().choose(tab);
              return pos.tiles().state().get().tiles().stream();
            })
            .filter(tile -> tile.productId().equals(productId))
            .findFirst()
            .orElseThrow();
    pos.sale().add(entry.offer());
  }

  private static String code(Said said) {
    return switch (said) {
      case Said.Refused(Refusal refusal) -> refusal.code();
      case Said.Told(String key, List<Object> args) -> key;
    };
  }

  private String said() {
    return pos.sale().state().get().said().map(PosViewModelTest::code).orElse("");
  }

  private SaleResource result() {
    return pos.result().state().get().orElseThrow().sale();
  }

  // ---- signing in ----

  @Test
  void theFirstPersonOfTheDayOpensTheShift() {
    signIn();
    assertThat(pos.place().get()).isEqualTo(Place.OPEN_SHIFT);
    assertThat(pos.openShift().state().get().canOpen()).isFalse();
    pos.openShift().digit("0");
    pos.openShift().open();
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
    assertThat(pos.person().get().orElseThrow().cashier().name()).isEqualTo("김하나");
  }

  @Test
  void aWrongPinSaysHowManyTriesAreLeftAndThenLocks() {
    for (int i = 0; i < 5; i++) {
      pos.signIn().select(hana);
      type("9999");
      pos.signIn().enter();
      assertThat(pos.place().get()).isEqualTo(Place.SIGN_IN);
    }
    assertThat(pos.signIn().state().get().said().map(PosViewModelTest::code))
        .contains("sign-in.locked");
    assertThat(pos.signIn().state().get().lockedSeconds()).isBetween(20L, 30L);
    assertThat(pos.signIn().state().get().canType()).isFalse();
  }

  @Test
  void whoIsTakenOffThePeopleIsSignedOut() {
    selling();
    till.leaves(hana);
    work.pass(Duration.ofSeconds(1));
    assertThat(pos.place().get()).isEqualTo(Place.SIGN_IN);
    assertThat(pos.signIn().state().get().said().map(PosViewModelTest::code))
        .contains("sign-in.ended");
  }

  // ---- selling ----

  @Test
  void aFuelSaleByAmountIsTileDigitsTender() {
    selling();
    tile(Goods.PETROL);
    pos.sale().digit("50");
    pos.sale().digit("000");
    pos.sale().payCash();
    assertThat(pos.place().get()).isEqualTo(Place.RESULT);
    assertThat(result().total()).isEqualTo(Money.of(50_000));
    assertThat(result().change()).contains(Money.ZERO);
    pos.nextSale();
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
    assertThat(pos.sale().state().get().isEmpty()).isTrue();
    assertThat(pos.sale().state().get().nextReceipt()).isEqualTo(2);
  }

  @Test
  void aScanAddsALineAndAnUnknownOneSaysSo() {
    selling();
    pos.scanned(Goods.WATER_BARCODE);
    pos.scanned(Goods.WATER_BARCODE);
    assertThat(pos.sale().state().get().total()).isEqualTo(Money.of(2_200));
    pos.scanned("4006381333931");
    assertThat(said()).isEqualTo("sale.unknown-code");
    assertThat(pos.sale().state().get().lines()).hasSize(1);
  }

  @Test
  void aScanOnTheResultBeginsTheNextSale() {
    selling();
    tile(Goods.WATER);
    pos.sale().payCash();
    assertThat(pos.place().get()).isEqualTo(Place.RESULT);
    pos.scanned(Goods.WATER_BARCODE);
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
    assertThat(pos.sale().state().get().lines()).hasSize(1);
  }

  @Test
  void tooLittleCashSaysWhatIsMissing() {
    selling();
    tile(Goods.WATER);
    pos.sale().digit("1000");
    pos.sale().payCash();
    assertThat(said()).isEqualTo("tenders.too-little");
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
  }

  @Test
  void aDeclinedCardLeadsToAnotherTender() {
    selling();
    till.terminal().decline("no money");
    tile(Goods.WATER);
    pos.sale().payCard();
    assertThat(pos.sale().state().get().tendering()).isInstanceOf(Tendering.CardDeclined.class);
    pos.sale().payCash();
    assertThat(pos.place().get()).isEqualTo(Place.RESULT);
  }

  @Test
  void aSilentCardTerminalIsNeverTakenForANo() {
    selling();
    till.terminal().beSlow(Duration.ofSeconds(60));
    tile(Goods.WATER);
    pos.sale().payCard();
    assertThat(pos.sale().state().get().tendering()).isInstanceOf(Tendering.CardUnknown.class);
  }

  @Test
  void aPriceThatChangesUnderAnOpenSaleIsSaid() {
    selling();
    tile(Goods.WATER);
    till.price(Goods.WATER, 1_500, till.now());
    work.pass(Duration.ofSeconds(1));
    assertThat(pos.sale().state().get().total()).isEqualTo(Money.of(1_500));
    assertThat(said()).isEqualTo("sale.prices-changed");
  }

  @Test
  void aSaleSaysWhenTheStationHasIt() {
    selling();
    tile(Goods.WATER);
    pos.sale().payCash();
    assertThat(pos.result().state().get().orElseThrow().word().name()).isEqualTo("KEPT");
  }

  // ---- holding ----

  @Test
  void aHeldSaleIsPricedAnewWhenItIsGoneOnWith() {
    selling();
    tile(Goods.WATER);
    pos.sale().hold();
    assertThat(pos.sale().state().get().isEmpty()).isTrue();
    assertThat(pos.sale().state().get().held()).isEqualTo(1);
    till.price(Goods.WATER, 1_500, till.now());
    pos.toHeld();
    assertThat(pos.held().state().get().row().orElseThrow().total()).contains(Money.of(1_500));
    pos.held().resume();
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
    assertThat(pos.sale().state().get().total()).isEqualTo(Money.of(1_500));
    assertThat(pos.sale().state().get().held()).isZero();
  }

  @Test
  void aHeldSaleIsGivenUpOnlyAfterAQuestion() {
    selling();
    tile(Goods.WATER);
    pos.sale().hold();
    pos.toHeld();
    pos.held().giveUp();
    assertThat(pos.held().state().get().rows()).hasSize(1);
    pos.held().beginGivingUp();
    pos.held().giveUp();
    assertThat(pos.held().state().get().rows()).isEmpty();
    assertThat(pos.sale().state().get().held()).isZero();
  }

  @Test
  void whatSomebodyElseTookIsSaid() {
    selling();
    tile(Goods.WATER);
    pos.sale().hold();
    pos.toHeld();
    UUID id = pos.held().state().get().selected().orElseThrow();
    till.node().baskets().resume(id, pos.person().get().orElseThrow().seller());
    pos.held().resume();
    assertThat(pos.place().get()).isEqualTo(Place.HELD);
    assertThat(pos.held().state().get().said().map(PosViewModelTest::code))
        .contains("basket.settled");
    assertThat(pos.held().state().get().rows()).isEmpty();
  }

  @Test
  void aShiftWithHeldSalesIsNotClosed() {
    selling();
    tile(Goods.WATER);
    pos.sale().hold();
    pos.toShift();
    pos.shift().beginCount();
    pos.shift().digit("1");
    pos.shift().close();
    assertThat(pos.shift().state().get().step()).isEqualTo(ShiftState.Step.COUNT);
    assertThat(pos.shift().state().get().said()).isPresent();
  }

  // ---- favourites ----

  @Test
  void favouritesAreTheFuelsAndThenWhatSellsMost() {
    selling();
    TilesViewModel.State tiles = pos.tiles().state().get();
    assertThat(tiles.tab()).contains(TilesViewModel.Tab.FAVOURITES);
    assertThat(tiles.tiles().subList(0, 4)).allMatch(entry -> entry.productId().startsWith("CD"));
    assertThat(tiles.tiles()).doesNotHaveDuplicates();
  }

  // ---- past sales ----

  @Test
  void aSaleIsFoundByItsNumberAndCancelledOnceWithAReason() {
    selling();
    tile(Goods.WATER);
    pos.sale().payCash();
    pos.toSales();
    pos.sales().digit("1");
    pos.sales().find();
    assertThat(pos.sales().state().get().sale()).isPresent();
    pos.sales().beginCancel();
    assertThat(pos.sales().state().get().canConfirm()).isFalse();
    pos.sales().reason("wrong product");
    pos.sales().cancel();
    assertThat(pos.sales().state().get().sale().orElseThrow().cancelled()).isPresent();
    assertThat(pos.sales().state().get().canCancel()).isFalse();
    assertThat(pos.sales().state().get().rows().getFirst().sale().cancel()).isPresent();
  }

  @Test
  void aSaleOfAnotherTillCannotBeFoundWhileTheStationIsAway() {
    selling();
    pos.toSales();
    pos.sales().field(juyu.pos.sales.SalesState.Field.TILL);
    pos.sales().clear();
    pos.sales().digit("02");
    pos.sales().field(juyu.pos.sales.SalesState.Field.NUMBER);
    pos.sales().digit("7");
    pos.sales().find();
    assertThat(pos.sales().state().get().said().map(PosViewModelTest::code))
        .contains("sale.station-away");
  }

  // ---- the shift ----

  @Test
  void aShiftIsClosedWithABlindCountAndThenSaysTheVariance() {
    selling();
    tile(Goods.WATER);
    pos.sale().payCash();
    pos.toShift();
    assertThat(pos.shift().state().get().isBlind()).isTrue();
    pos.shift().beginCount();
    assertThat(pos.shift().state().get().canClose()).isFalse();
    pos.shift().focus(10_000);
    pos.shift().digit("10");
    pos.shift().focus(500);
    pos.shift().digit("2");
    assertThat(pos.shift().state().get().count().total()).isEqualTo(Money.of(101_000));
    pos.shift().close();
    assertThat(pos.shift().state().get().step()).isEqualTo(ShiftState.Step.REPORT);
    assertThat(pos.shift().state().get().closed().orElseThrow().variance())
        .isEqualTo(Money.of(-100));
    pos.shift().back();
    assertThat(pos.place().get()).isEqualTo(Place.SIGN_IN);
    signIn();
    assertThat(pos.place().get()).isEqualTo(Place.OPEN_SHIFT);
  }
}
