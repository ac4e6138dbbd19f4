package juyu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void steps_are_round() {
    assertThat(Scale.fromZero(39_200_000).lines())
        .containsExactly(0L, 10_000_000L, 20_000_000L, 30_000_000L, 40_000_000L);
    assertThat(Scale.fromZero(29).lines()).containsExactly(0L, 8L, 16L, 24L, 32L);
    assertThat(Scale.fromZero(1_988).lines()).containsExactly(0L, 500L, 1_000L, 1_500L, 2_000L);
  }

  @Test
  void nothing_sold_yet_is_an_axis_too() {
    assertThat(Scale.fromZero(0).lines()).containsExactly(0L, 1L);
    assertThat(Scale.around(5, 5).lines()).containsExactly(5L, 6L);
  }

  @Property
  void every_value_lies_on_the_axis(@ForAll @LongRange(min = 0, max = 1L << 55) long greatest) {
    Scale scale = Scale.fromZero(greatest);
    assertThat(scale.high()).isGreaterThanOrEqualTo(greatest);
    assertThat(scale.lines()).hasSizeBetween(2, 5).last().isEqualTo(scale.high());
  }

  @Property
  void an_axis_around_values_holds_them(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long one,
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long other) {
    Scale scale = Scale.around(Math.min(one, other), Math.max(one, other));
    assertThat(scale.share(one)).isBetween(0.0, 1.0);
    assertThat(scale.share(other)).isBetween(0.0, 1.0);
    assertThat(scale.lines()).hasSizeBetween(2, 6);
  }
}
