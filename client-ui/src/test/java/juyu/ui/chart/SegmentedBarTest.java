package juyu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentedBarTest {

  @Test
  void the_smallest_part_is_seen_and_the_whole_stays_the_whole() {
    List<Double> widths = SegmentedBar.widths(List.of(1_988L, 2L, 1L, 9L), 2_000, 1_000);
    assertThat(widths).allSatisfy(width -> assertThat(width).isGreaterThanOrEqualTo(4));
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    assertThat(sum + 3 * 2).isCloseTo(1_000, within(0.01));
  }

  @Test
  void half_of_it_is_half_the_bar() {
    assertThat(SegmentedBar.widths(List.of(50L), 100, 400)).containsExactly(200.0);
    assertThat(SegmentedBar.widths(List.of(), 100, 400)).isEmpty();
  }
}
