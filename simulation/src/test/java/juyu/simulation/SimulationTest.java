package juyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {

  private static final long STEPS = 2_000;
  private static final long STEPS_UNTIL_NOTICED = 1_000;

  private final List<String> lines = new ArrayList<>();

  private boolean simulate(long steps, long seed, Optional<Break> broken) throws Exception {
    return Simulate.run(steps, seed, broken, lines::add);
  }

  @Test
  void everyPromiseHoldsThroughEveryKindOfFault() throws Exception {
    boolean held = simulate(STEPS, 1, Optional.empty());

    lines.forEach(System.out::println);
    assertThat(held).as(lines.toString()).isTrue();
    assertThat(lines.getLast()).startsWith("good: steps 2000 seed 1 ").contains(" lost 0 ");
  }

  @Test
  void aSeedReplaysExactly() throws Exception {
    assertThat(simulate(200, 7, Optional.empty())).isTrue();
    assertThat(simulate(200, 7, Optional.empty())).isTrue();
    assertThat(simulate(200, 8, Optional.empty())).isTrue();

    List<String> last = lines.stream().filter(line -> line.startsWith("good:")).toList();
    assertThat(last).hasSize(3);
    assertThat(last.get(1)).isEqualTo(last.get(0));
    assertThat(last.get(2)).isNotEqualTo(last.get(0));
  }

  @ParameterizedTest
  @EnumSource
  void withoutOneRuleItDoesNotHold(Break broken) throws Exception {
    assertThat(simulate(STEPS_UNTIL_NOTICED, 1, Optional.of(broken)))
        .as(lines.toString())
        .isFalse();
    assertThat(lines.getLast()).startsWith("BROKEN: ");
  }
}
