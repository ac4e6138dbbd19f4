package juyu.pos.sale;

import static juyu.pos.sale.Products.PETROL;
import static juyu.pos.sale.Products.WASHER;
import static juyu.pos.sale.Products.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import juyu.model.command.Refusal;
import juyu.model.sale.Offer;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.pos.words.Said;
import org.junit.jupiter.api.Test;

class SaleDeskTest {

  private final SaleDesk desk = new SaleDesk();

  private SaleState state() {
    return desk.state(new Tendering.Open(), 0, 1);
  }

  private SaleState.Line last() {
    return state().lines().getLast();
  }

  private void type(String digits) {
    digits.chars().forEach(digit -> desk.digit(Character.toString(digit)));
  }

  private String said() {
    return state()
        .said()
        .map(said ->
            switch (said) {
              case Said.Refused(Refusal refusal) -> refusal.code();
              case Said.Told(String key, List<Object> args) -> key;
            })
        .orElse("");
  }

  // ---- fuel ----

  @Test
  void aFuelTileAsksForItsAmountAndShowsItAsItIsTyped() {
    desk.add(PETROL);
    assertThat(state().entry().meaning()).isEqualTo(Meaning.AMOUNT);
    assertThat(state().entry().product()).contains(PETROL.product());
    type("50000");
    assertThat(last().quantity()).contains(Quantity.millilitres(29_603));
    assertThat(last().isOpen()).isTrue();
    assertThat(state().total()).isEqualTo(Money.of(50_000));
  }

  @Test
  void aTenderAcceptsTheAmountThatIsTyped() {
    desk.add(PETROL);
    type("50000");
    assertThat(desk.readyToPay()).isTrue();
    assertThat(desk.cash()).isEmpty();
    assertThat(desk.total()).isEqualTo(Money.of(50_000));
  }

  @Test
  void aTenderWithoutAnAmountSaysWhatIsMissing() {
    desk.add(PETROL);
    assertThat(desk.readyToPay()).isFalse();
    assertThat(said()).isEqualTo("sale.how-much");
  }

  @Test
  void theUnitSwitchReadsTheDigitsAsLitres() {
    desk.add(PETROL);
    type("99");
    desk.switchUnit();
    assertThat(state().entry().digits()).isEmpty();
    type("20");
    desk.digit(".");
    type("5");
    assertThat(last().quantity()).contains(Quantity.millilitres(20_500));
    assertThat(last().amount()).contains(Money.of(34_625));
  }

  @Test
  void aFuelTileWithoutAnAmountGoesWhenAnotherProductComes() {
    desk.add(PETROL);
    desk.add(WATER);
    assertThat(state().lines())
        .extracting(line -> line.product().productId())
        .containsExactly("SH3001");
  }

  @Test
  void anAmountTypedBeforeTheTileIsTheAmount() {
    type("30000");
    desk.add(PETROL);
    assertThat(last().amount()).contains(Money.of(30_000));
    assertThat(state().entry().meaning()).isEqualTo(Meaning.CASH);
  }

  @Test
  void aQuickKeyIsAsGoodAsDigitsAndEnter() {
    desk.add(PETROL);
    assertThat(state().quickKeys()).contains(new QuickKey.Won(Money.of(70_000)));
    desk.quick(new QuickKey.Won(Money.of(70_000)));
    assertThat(last().isOpen()).isFalse();
    assertThat(state().total()).isEqualTo(Money.of(70_000));
    assertThat(state().entry().digits()).isEmpty();
  }

  @Test
  void clearingTwiceTakesAnUntypedFuelLineAway() {
    desk.add(PETROL);
    type("5");
    desk.clear();
    assertThat(state().lines()).hasSize(1);
    desk.clear();
    assertThat(state().lines()).isEmpty();
    assertThat(state().entry().meaning()).isEqualTo(Meaning.FREE);
  }

  @Test
  void retypingAnAmountAndGivingUpKeepsTheOldOne() {
    desk.add(PETROL);
    type("50000");
    desk.acceptTyped();
    desk.retype();
    type("7");
    desk.clear();
    desk.clear();
    assertThat(last().amount()).contains(Money.of(50_000));
  }

  // ---- pieces ----

  @Test
  void aTilePressedTwiceIsOneLineOfTwo() {
    desk.add(WATER);
    desk.add(WATER);
    assertThat(state().lines()).hasSize(1);
    assertThat(last().quantity()).contains(Quantity.pieces(2));
  }

  @Test
  void aQuantityBeforeTheProductMultipliesIt() {
    desk.add(WASHER);
    type("12");
    desk.multiply();
    assertThat(state().entry().times()).contains(12L);
    desk.add(WATER);
    assertThat(last().quantity()).contains(Quantity.pieces(12));
    assertThat(state().entry().times()).isEmpty();
  }

  @Test
  void aQuantityOfFuelIsLitres() {
    type("20");
    desk.multiply();
    desk.add(PETROL);
    assertThat(last().quantity()).contains(Quantity.litres(20));
  }

  @Test
  void anAmountOfPiecesIsRefusedCalmly() {
    type("50000");
    desk.add(WATER);
    assertThat(said()).isEqualTo("sale.too-many");
    assertThat(state().lines()).isEmpty();
  }

  @Test
  void lessStopsAtOne() {
    desk.add(WATER);
    desk.changePieces(1);
    desk.changePieces(-1);
    desk.changePieces(-1);
    assertThat(last().quantity()).contains(Quantity.pieces(1));
    assertThat(last().canLess()).isFalse();
  }

  @Test
  void piecesAreTypedAnew() {
    desk.add(WATER);
    desk.retype();
    assertThat(state().entry().meaning()).isEqualTo(Meaning.PIECES);
    type("24");
    desk.acceptTyped();
    assertThat(last().quantity()).contains(Quantity.pieces(24));
  }

  // ---- lines ----

  @Test
  void aLineThatIsTakenOutCanBePutBackWhereItWas() {
    desk.add(PETROL);
    type("50000");
    desk.add(WASHER);
    desk.add(WATER);
    desk.select(state().lines().get(1).key());
    SaleDesk.Removed removed = desk.remove().orElseThrow();
    assertThat(state().total()).isEqualTo(Money.of(51_100));
    desk.putBack(removed);
    assertThat(state().lines().get(1).product()).isEqualTo(WASHER.product());
    assertThat(state().selected()).contains(removed.line().key());
  }

  @Test
  void arrowsSelectLines() {
    desk.add(WASHER);
    desk.add(WATER);
    desk.selectBeside(-1);
    assertThat(state().selectedLine().orElseThrow().product()).isEqualTo(WASHER.product());
    desk.selectBeside(-1);
    assertThat(state().selectedLine().orElseThrow().product()).isEqualTo(WASHER.product());
    desk.selectBeside(1);
    assertThat(state().selectedLine().orElseThrow().product()).isEqualTo(WATER.product());
  }

  // ---- cash ----

  @Test
  void digitsBehindTheLinesAreTheCashReceived() {
    desk.add(PETROL);
    type("50000");
    desk.add(WASHER);
    desk.add(WATER);
    desk.add(WATER);
    type("60");
    desk.digit("000");
    assertThat(state().entry().meaning()).isEqualTo(Meaning.CASH);
    assertThat(state().entry().change()).contains(Money.of(4_500));
    assertThat(state().basket().vat()).isEqualTo(Money.of(5_045));
  }

  @Test
  void theCashKeysAreWhatPeopleHandOver() {
    desk.add(PETROL);
    type("50000");
    desk.add(WASHER);
    desk.add(WATER);
    desk.add(WATER);
    assertThat(state().quickKeys())
        .containsExactly(
            new QuickKey.Won(Money.of(56_000)),
            new QuickKey.Won(Money.of(60_000)),
            new QuickKey.Won(Money.of(100_000)),
            new QuickKey.Exact());
    desk.quick(new QuickKey.Exact());
    assertThat(state().entry().change()).contains(Money.ZERO);
  }

  @Test
  void cashThatIsTypedStaysWhenOneMoreProductComes() {
    desk.add(WASHER);
    type("10000");
    desk.add(WATER);
    assertThat(state().entry().change()).contains(Money.of(5_600));
  }

  // ---- what cannot be sold ----

  @Test
  void aWithdrawnProductAndOneWithoutPriceAreRefused() {
    desk.add(new Offer(WATER.product(), /* withdrawn= */ true, WATER.price()));
    assertThat(said()).isEqualTo("product.withdrawn");
    desk.add(new Offer(WATER.product(), /* withdrawn= */ false, Optional.empty()));
    assertThat(said()).isEqualTo("price.none");
    assertThat(state().lines()).isEmpty();
  }

  @Test
  void aNewPriceIsSaidWithTheNewTotal() {
    desk.add(WATER);
    Offer dearer = Products.offer("SH3001", Unit.PIECE, 1_200);
    assertThat(desk.reprice(id -> Optional.of(dearer))).isTrue();
    assertThat(said()).isEqualTo("sale.prices-changed");
    assertThat(state().total()).isEqualTo(Money.of(1_200));
    assertThat(desk.reprice(id -> Optional.of(dearer))).isFalse();
  }

  @Test
  void aProductWithdrawnMeanwhileStopsTheTenderAtItsLine() {
    desk.add(WASHER);
    desk.add(WATER);
    Offer gone = new Offer(WASHER.product(), /* withdrawn= */ true, WASHER.price());
    desk.reprice(id -> id.equals("SH3002") ? Optional.of(gone) : Optional.of(WATER));
    assertThat(desk.readyToPay()).isFalse();
    assertThat(said()).isEqualTo("product.withdrawn");
    assertThat(state().selectedLine().orElseThrow().product()).isEqualTo(WASHER.product());
  }
}
