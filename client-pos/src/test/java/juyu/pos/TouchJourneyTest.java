package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
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
  void aSaleIsPutOnHoldAndGoneOnWith() {
    openShift();
    touch("Shop");
    touchTile("Water 500 mL");
    touch("Hold");
    eventually("the next customer can be served", () -> model().sale().state().get().isEmpty());
    touchTile("Wet wipes");
    touch("Cash");
    assertThat(result().total()).isEqualTo(Money.of(1_100));
    touch("Next sale");
    touch("On hold (1)");
    at(Place.HELD);
    touch("Go on with no. 1");
    at(Place.SALE);
    assertThat(sale().total()).isEqualTo(Money.of(1_100));
    touch("Cash");
    at(Place.RESULT);
  }

  @Test
  void aHeldSaleIsGivenUp() {
    openShift();
    touch("Shop");
    touchTile("Water 500 mL");
    touch("Hold");
    touch("On hold (1)");
    touch("Give up");
    touch("Keep it");
    touch("Give up");
    touch("Give up no. 1");
    eventually("nothing is held", () -> model().held().state().get().rows().isEmpty());
    touch("Back to the sale");
    at(Place.SALE);
  }

  @Test
  void aReceiptIsPrintedOnceMoreAndThePrinterIsLookedAt() {
    openShift();
    touch("Shop");
    touchTile("Water 500 mL");
    touch("Cash");
    at(Place.RESULT);
    touch("Print again");
    eventually(
        "receipt and copy are on paper",
        () -> model().printer().state().get().papers().size() == 2);
    touch("About the printer");
    found("how the printer is", () -> labelled("The printer is ready."));
  }

  @Test
  void aPrinterWithoutPaperStopsNoSaleAndSaysWhy() {
    openShift();
    till.node().printing().simulator().orElseThrow().runOut();
    touch("Shop");
    touchTile("Water 500 mL");
    touch("Cash");
    at(Place.RESULT);
    found("the cause", () -> labelled("The receipt waits. The receipt printer has no paper."));
    till.node().printing().simulator().orElseThrow().comeBack();
    found("the receipt", () -> labelled("The receipt is printed."));
  }

  @Test
  void theChipSaysHowTheTillStandsAlsoBeforeAnybodyIsHere() {
    at(Place.SIGN_IN);
    assertThat(onUi(() -> all(Button.class).anyMatch(TouchJourneyTest::isChip))).isTrue();
    openShift();
    assertThat(onUi(() -> all(Button.class).anyMatch(TouchJourneyTest::isChip))).isTrue();
  }

  private static boolean isChip(Button button) {
    return button.getStyleClass().contains("sync-chip") && isShown(button);
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
