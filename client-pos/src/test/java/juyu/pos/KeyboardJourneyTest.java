package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import juyu.model.value.Money;
import juyu.pos.sale.Meaning;
import juyu.pos.sale.Tendering;
import juyu.pos.shift.ShiftState;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LoneTill;
import org.junit.jupiter.api.Test;

/** Every main path with the keyboard and the scanner alone. */
class KeyboardJourneyTest extends WindowTest {

  private void signIn() {
    at(Place.SIGN_IN);
    eventually("people are there", () -> !model().signIn().state().get().people().isEmpty());
    key(KeyCode.DOWN);
    keys(LoneTill.PIN);
    key(KeyCode.ENTER);
    at(Place.OPEN_SHIFT);
  }

  private void openShift() {
    signIn();
    keys("100000");
    key(KeyCode.ENTER);
    at(Place.SALE);
  }

  @Test
  void aPersonSignsInOpensTheShiftAndIsNamedInTheBar() {
    openShift();
    assertThat(onUi(() -> model().person().get().orElseThrow().cashier().name()))
        .isEqualTo("Kim Hana");
  }

  @Test
  void fuelByAmountAndShopGoodsArePaidInCash() {
    openShift();
    key(KeyCode.F2);
    write("petrol");
    eventually("petrol is found", () -> !model().search().state().get().hits().isEmpty());
    key(KeyCode.ENTER);
    assertThat(sale().entry().meaning()).isEqualTo(Meaning.AMOUNT);
    keys("50000");
    key(KeyCode.ENTER);
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> model().sale().state().get().lines().size() == 2);
    keys("+");
    keys("60000");
    assertThat(sale().entry().change()).contains(Money.of(7_800));
    key(KeyCode.F9);
    assertThat(result().total()).isEqualTo(Money.of(52_200));
    key(KeyCode.ENTER);
    at(Place.SALE);
    assertThat(sale().isEmpty()).isTrue();
  }

  @Test
  void aQuantityBeforeAScanMultipliesIt() {
    openShift();
    keys("12*");
    scan(Goods.WATER_BARCODE);
    eventually(
        "twelve waters are in the sale",
        () -> model().sale().state().get().total().equals(Money.of(13_200)));
  }

  @Test
  void aScanNeverLandsInTheDigits() {
    openShift();
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    assertThat(sale().entry().digits()).isEmpty();
    key(KeyCode.F2);
    scan(Goods.WATER_BARCODE);
    eventually(
        "one more is in the sale",
        () -> model().sale().state().get().total().equals(Money.of(2_200)));
    assertThat(onUi(() -> model().search().state().get().query())).isEmpty();
  }

  @Test
  void linesAreChosenChangedTakenOutAndPutBack() {
    openShift();
    scan(Goods.WATER_BARCODE);
    scan("8801234500024");
    eventually("both are in the sale", () -> model().sale().state().get().lines().size() == 2);
    key(KeyCode.UP);
    keys("++");
    assertThat(sale().total()).isEqualTo(Money.of(6_600));
    key(KeyCode.DELETE);
    assertThat(sale().total()).isEqualTo(Money.of(3_300));
    push(KeyCode.CONTROL, KeyCode.Z);
    settle();
    assertThat(sale().total()).isEqualTo(Money.of(6_600));
  }

  @Test
  void theFirstDigitOnTheResultBelongsToTheNextSale() {
    openShift();
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    key(KeyCode.F9);
    at(Place.RESULT);
    keys("30000");
    at(Place.SALE);
    assertThat(sale().entry().digits()).isEqualTo("30000");
  }

  @Test
  void aDeclinedCardIsPaidInCash() {
    openShift();
    till.terminal().decline("no money");
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    key(KeyCode.F10);
    eventually(
        "the card is declined",
        () -> model().sale().state().get().tendering() instanceof Tendering.CardDeclined);
    key(KeyCode.F9);
    assertThat(result().total()).isEqualTo(Money.of(1_100));
  }

  @Test
  void theCashierStopsWaitingForACard() {
    openShift();
    till.terminal().beSlow(Duration.ofSeconds(30));
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    key(KeyCode.F10);
    eventually(
        "the terminal is asked",
        () -> model().sale().state().get().tendering() instanceof Tendering.CardWaiting);
    key(KeyCode.ESCAPE);
    eventually(
        "nobody waits any more",
        () -> model().sale().state().get().tendering() instanceof Tendering.CardUnknown);
    key(KeyCode.ESCAPE);
    assertThat(sale().tendering()).isInstanceOf(Tendering.Open.class);
    assertThat(sale().total()).isEqualTo(Money.of(1_100));
  }

  @Test
  void aSaleIsFoundByItsNumberAndCancelled() {
    openShift();
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    key(KeyCode.F9);
    at(Place.RESULT);
    key(KeyCode.ESCAPE);
    key(KeyCode.F6);
    at(Place.SALES);
    keys("1");
    key(KeyCode.ENTER);
    eventually("the sale is found", () -> model().sales().state().get().sale().isPresent());
    key(KeyCode.F8);
    key(KeyCode.SPACE);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    eventually(
        "the sale is cancelled",
        () ->
            model()
                .sales()
                .state()
                .get()
                .sale()
                .filter(s -> s.cancelled().isPresent())
                .isPresent());
  }

  @Test
  void aSaleIsPutOnHoldAndGoneOnWith() {
    openShift();
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
    key(KeyCode.F4);
    eventually("it is on hold", () -> model().sale().state().get().held() == 1);
    key(KeyCode.F4);
    at(Place.HELD);
    eventually("it is there", () -> model().held().state().get().row().isPresent());
    key(KeyCode.F8);
    key(KeyCode.ESCAPE);
    key(KeyCode.ENTER);
    at(Place.SALE);
    assertThat(sale().total()).isEqualTo(Money.of(1_100));
    assertThat(sale().held()).isZero();
  }

  @Test
  void theShiftIsCountedAndClosed() {
    openShift();
    key(KeyCode.F7);
    at(Place.SHIFT);
    eventually("the shift is read", () -> model().shift().state().get().x().isPresent());
    key(KeyCode.F8);
    keys("1");
    key(KeyCode.ENTER);
    keys("5");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    eventually(
        "the shift is closed",
        () -> model().shift().state().get().step() == ShiftState.Step.REPORT);
    assertThat(onUi(() -> model().shift().state().get().closed().orElseThrow().variance()))
        .isEqualTo(Money.ZERO);
    key(KeyCode.ENTER);
    at(Place.SIGN_IN);
  }
}
