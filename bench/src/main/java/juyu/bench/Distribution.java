package juyu.bench;

import java.util.Arrays;

/**
 * Times of one side of a benchmark.
 *
 * @param nanos sorted
 */
record Distribution(long[] nanos) {

  static Distribution of(long[] unsorted) {
    long[] sorted = unsorted.clone();
    Arrays.sort(sorted);
    return new Distribution(sorted);
  }

  /** Milliseconds below which {@code percent} of the times lie. */
  double millis(double percent) {
    int index = (int) Math.min(nanos.length - 1L, Math.round(nanos.length * percent / 100));
    return nanos[index] / 1e6;
  }

  @Override
  public String toString() {
    return "n %,d  p50 %.3f  p90 %.3f  p99 %.3f  max %.1f ms"
        .formatted(nanos.length, millis(50), millis(90), millis(99), millis(100));
  }
}
