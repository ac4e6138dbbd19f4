package juyu.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final boolean AWAY = true;
  private static final boolean THERE = false;
  private static final Seen NOTHING = new Seen(List.of(), List.of(), List.of());

  private final Progress progress = new Progress();

  private static Seen sold(Seen.Sale... sales) {
    return new Seen(List.of(sales), List.of(), List.of());
  }

  private static Seen ordered(boolean shipped, boolean received, int difference) {
    return new Seen(
        List.of(),
        List.of(new Seen.Order("o", shipped, received, BigDecimal.valueOf(difference))),
        List.of());
  }

  private static Seen.Sale fuel(boolean applied) {
    return new Seen.Sale("s", /* fuel= */ true, applied);
  }

  @Test
  void fuelSoldAndAppliedEndsTheFirstChapter() {
    progress.look(NOTHING, THERE);
    assertThat(progress.now()).contains(Chapter.SELL);

    assertThat(progress.look(sold(new Seen.Sale("w", /* fuel= */ false, true)), THERE)).isFalse();
    assertThat(progress.look(sold(fuel(/* applied= */ false)), THERE)).isFalse();
    assertThat(progress.look(sold(fuel(/* applied= */ true)), THERE)).isTrue();
    assertThat(progress.now()).contains(Chapter.ORDER);
  }

  @Test
  void whatWasThereBeforeDoesNotCount() {
    progress.look(sold(fuel(/* applied= */ true)), THERE);
    assertThat(progress.look(sold(fuel(/* applied= */ true)), THERE)).isFalse();
    assertThat(progress.now()).contains(Chapter.SELL);
  }

  @Test
  void anOrderIsShippedAndThenReceivedShort() {
    progress.look(NOTHING, THERE);
    assertThat(progress.look(ordered(false, false, 0), THERE)).isFalse();
    assertThat(progress.look(ordered(true, false, 0), THERE)).isTrue();
    assertThat(progress.look(ordered(true, true, 0), THERE)).isFalse();
    assertThat(progress.look(ordered(true, true, -100), THERE)).isTrue();
    assertThat(progress.isDone(Chapter.RECEIVE)).isTrue();
  }

  @Test
  void anOrderFromBeforeMayBeReceivedNow() {
    progress.look(ordered(true, false, 0), THERE);
    assertThat(progress.look(ordered(true, true, -100), THERE)).isTrue();
    assertThat(progress.isDone(Chapter.ORDER)).isFalse();
  }

  @Test
  void aPriceIsChangedOnceEveryTillSellsByIt() {
    progress.look(NOTHING, THERE);
    assertThat(
            progress.look(
                new Seen(List.of(), List.of(), List.of(new Seen.Change("p", false))), THERE))
        .isFalse();
    assertThat(
            progress.look(
                new Seen(List.of(), List.of(), List.of(new Seen.Change("p", true))), THERE))
        .isTrue();
  }

  @Test
  void aSaleMadeWhileTheStationIsAwayArrivesWhenItIsBack() {
    progress.look(NOTHING, THERE);
    progress.look(sold(fuel(/* applied= */ false)), AWAY);
    assertThat(progress.isDone(Chapter.AWAY)).isFalse();
    progress.look(sold(fuel(/* applied= */ false)), THERE);
    assertThat(progress.isDone(Chapter.AWAY)).isFalse();
    progress.look(sold(fuel(/* applied= */ true)), THERE);
    assertThat(progress.isDone(Chapter.AWAY)).isTrue();
  }

  @Test
  void aSaleOfAnyOtherTimeDoesNotEndTheLastChapter() {
    progress.look(NOTHING, THERE);
    progress.look(sold(fuel(/* applied= */ true)), THERE);
    progress.look(sold(fuel(/* applied= */ true)), AWAY);
    progress.look(sold(fuel(/* applied= */ true)), THERE);
    assertThat(progress.isDone(Chapter.AWAY)).isFalse();
  }
}
