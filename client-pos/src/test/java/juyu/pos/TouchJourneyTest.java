package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.model.value.Money;
import juyu.pos.shift.ShiftState;
import org.junit.jupiter.api.Test;

/** Every main path with a finger alone. */
class TouchJourneyTest extends WindowTest {

  private void openShift() {
    touch("Kim Hana");
    touchKeys("1", "1", "1", "1", "Enter");
    at(Place.OPEN_SHIFT);
    touchKeys("1", "00", "000");
    touch("Open with ₩100,000");
    at(Place.SALE);
  }

  @Test
  void aFuelSaleByAmountIsTileDigitsTender() {
    openShift();
    touchTile("Regular petrol");
    touchKeys("5", "0", "000");
    touch("Cash");
    assertThat(result().total()).isEqualTo(Money.of(50_000));
    touch("Next sale");
    at(Place.SALE);
  }

  @Test
  void fuelByLitresAndGoodsArePaidByCard() {
    openShift();
    touchTile("Diesel");
    touch("L");
    touchKeys("2", "0", ".", "5", "Enter");
    touch("Cafe");
    touchTile("Americano");
    touchTile("Americano");
    assertThat(sale().total()).isEqualTo(Money.of(31_734 + 9_000));
    touch("Card");
    assertThat(result().total()).isEqualTo(Money.of(40_734));
  }

  @Test
  void aQuickKeyAndTheExactAmount() {
    openShift();
    touchTile("Regular petrol");
    touchKeys("70,000", "Exact");
    assertThat(sale().entry().change()).contains(Money.ZERO);
    touch("Cash");
    assertThat(result().change()).contains(Money.ZERO);
  }

  @Test
  void linesAreChangedTakenOutAndPutBack() {
    openShift();
    touch("Shop");
    touchTile("Water 500 mL");
    touchTile("Wet wipes");
    touch("Remove");
    assertThat(sale().lines()).hasSize(1);
    touch("Undo");
    assertThat(sale().lines()).hasSize(2);
    touch("Change");
    touchKeys("2", "4", "Enter");
    assertThat(sale().total()).isEqualTo(Money.of(25 * 1_100));
  }

  @Test
  void theSaleJustMadeIsCancelled() {
    openShift();
    touch("Shop");
    touchTile("Water 500 mL");
    touch("Cash");
    at(Place.RESULT);
    touch("Cancel sale");
    at(Place.SALES);
    eventually("the sale is found", () -> model().sales().state().get().sale().isPresent());
    touch("Cancel sale");
    touch("Wrong product");
    touch("Cancel the sale of ₩1,100");
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
    touch("Back to the sale");
    at(Place.SALE);
  }

  @Test
  void theShiftIsCountedAndClosed() {
    openShift();
    touch("Shift");
    at(Place.SHIFT);
    touch("Close shift");
    touch("As one sum");
    touchKeys("9", "9", "000");
    touch("Close with ₩99,000 counted");
    eventually(
        "the shift is closed",
        () -> model().shift().state().get().step() == ShiftState.Step.REPORT);
    assertThat(onUi(() -> model().shift().state().get().closed().orElseThrow().variance()))
        .isEqualTo(Money.of(-1_000));
    touch("Done");
    at(Place.SIGN_IN);
  }
}
