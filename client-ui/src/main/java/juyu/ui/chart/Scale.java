package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A value axis with round steps.
 *
 * @param low the value at its foot
 * @param high the value at its top
 * @param step between two lines; divides the range
 */
record Scale(long low, long high, long step) {

  private static final int[] ROUND = {10, 20, 25, 40, 50, 80, 100};
  private static final int INTERVALS = 4;

  /** An axis from zero to at least the greatest value, with at most four steps. */
  static Scale fromZero(long greatest) {
    long step = roundStep(Math.ceilDiv(Math.max(1, greatest), INTERVALS));
    long high = Math.max(step, Math.multiplyExact(Math.ceilDiv(Math.max(0, greatest), step), step));
    return new Scale(0, high, step);
  }

  /** An axis around the values, for lines where only the change matters; it says so by its foot. */
  static Scale around(long least, long greatest) {
    long step = roundStep(Math.ceilDiv(Math.max(1, greatest - least), INTERVALS));
    long low = Math.multiplyExact(Math.floorDiv(least, step), step);
    long high = Math.multiplyExact(Math.ceilDiv(greatest, step), step);
    return new Scale(low, Math.max(high, low + step), step);
  }

  /** The next round number: 1, 2, 2.5, 4, 5, 8 times a power of ten; whole. */
  private static long roundStep(long least) {
    long power = 1;
    while (Math.multiplyExact(power, 10L) <= least) {
      power *= 10;
    }
    for (int tenths : ROUND) {
      long step = power * tenths / 10;
      if (step >= least && power * tenths % 10 == 0) {
        return step;
      }
    }
    return power * 10;
  }

  /** Where the lines are, from the foot up. */
  List<Long> lines() {
    List<Long> lines = new ArrayList<>();
    for (long at = low; at <= high; at += step) {
      lines.add(at);
    }
    return lines;
  }

  /** How far up a value is: 0 at the foot, 1 at the top. */
  double share(long value) {
    return (double) (value - low) / (high - low);
  }
}
