package juyu.model.tank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juyu.model.value.Quantity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LevelRuleTest {

  @Test
  void aLoneTankHoldsAllOfIt() {
    assertThat(LevelRule.levels(Quantity.litres(-5), List.of(Quantity.litres(40_000))))
        .containsExactly(Quantity.litres(-5));
  }

  @Property
  void thePartsAddUpAndEachFitsIfAllOfItDoes(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long stock,
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 100_000_000) Long> tanks) {
    List<Quantity> capacities = tanks.stream().map(Quantity::millilitres).toList();
    List<Quantity> levels = LevelRule.levels(Quantity.millilitres(stock), capacities);

    assertThat(levels.stream().mapToLong(Quantity::amount).sum()).isEqualTo(stock);
    if (stock <= tanks.stream().mapToLong(t -> t).sum()) {
      assertThat(levels).zipSatisfy(capacities, (l, c) -> assertThat(l).isLessThanOrEqualTo(c));
    }
  }
}
