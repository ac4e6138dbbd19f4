package juyu.pos.shift;

import java.util.List;
import java.util.Optional;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftView;
import juyu.model.value.Money;
import juyu.pos.words.Said;
import juyu.till.shift.ShiftService.XReport;

/**
 * All that the shift screen shows.
 *
 * @param isLoaded false until the shift is read
 * @param x what the open shift has done so far; none if no shift is open
 * @param isBlind true if what should lie in the drawer is not shown before the count
 * @param step what the person is doing
 * @param count what is counted so far
 * @param focus the denomination that digits are for; none if they are for the sum
 * @param note why the drawer may be off, for whoever looks later
 * @param isWorking true while a shift is being closed
 * @param closed the Z report, once the shift is closed
 * @param past shifts that are closed, newest first
 * @param said what the person is told
 */
public record ShiftState(
    boolean isLoaded,
    Optional<XReport> x,
    boolean isBlind,
    Step step,
    Count count,
    Optional<Integer> focus,
    String note,
    boolean isWorking,
    Optional<ShiftClosed> closed,
    List<ShiftView> past,
    Optional<Said> said) {

  /** Where the person is. */
  public enum Step {
    /** Looks at the open shift and at past ones. */
    LOOK,
    /** Counts the drawer. */
    COUNT,
    /** Looks at the Z report of the shift just closed, or of a past one. */
    REPORT
  }

  /**
   * A count of the drawer.
   *
   * @param rows by denomination, the largest first
   * @param isBySum true if one sum is typed instead
   * @param sum digits of the sum, as typed
   */
  public record Count(List<Row> rows, boolean isBySum, String sum, Money total, boolean isEmpty) {

    /** One denomination; {@code typed} are the digits, empty if none. */
    public record Row(int denomination, String typed, Money amount) {}

    static Count of(DrawerCount count) {
      return new Count(
          DrawerCount.DENOMINATIONS.stream()
              .map(d -> new Row(d, count.typed(d), count.of(d)))
              .toList(),
          count.isBySum(),
          count.sum(),
          count.total(),
          count.isEmpty());
    }
  }

  /** Whether the count can be confirmed. */
  public boolean canClose() {
    return step == Step.COUNT && x.isPresent() && !count.isEmpty() && !isWorking;
  }
}
