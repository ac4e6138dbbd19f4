package juyu.model.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import juyu.model.value.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PriceInForceTest {

  static final Instant NOON = Instant.parse("2026-02-14T03:00:00Z");

  private static ArmedPrice price(long won, int secondsAfterNoon, long version, long id) {
    return new ArmedPrice(
        "CD1001", Money.of(won), new UUID(id, 0), version, NOON.plusSeconds(secondsAfterNoon));
  }

  @Test
  void aPriceHoldsFromItsInstantOn() {
    ArmedPrice old = price(1_689, -60, 1, 1);
    ArmedPrice coming = price(1_700, 60, 2, 2);

    assertThat(PriceInForce.at(NOON, List.of(coming, old))).contains(old);
    assertThat(PriceInForce.at(NOON.plusSeconds(59), List.of(coming, old))).contains(old);
    assertThat(PriceInForce.at(NOON.plusSeconds(60), List.of(coming, old))).contains(coming);
    assertThat(PriceInForce.at(NOON.minusSeconds(61), List.of(coming, old))).isEmpty();
  }

  @Test
  void anEarlierInstantWithAHigherVersionDoesNotHold() {
    ArmedPrice later = price(1_700, -1, 1, 1);
    assertThat(PriceInForce.at(NOON, List.of(later, price(1_600, -2, 2, 2)))).contains(later);
  }

  @Test
  void ofOneInstantTheHigherVersionHoldsThenTheHigherId() {
    ArmedPrice second = price(1_700, 0, 2, 1);
    assertThat(PriceInForce.at(NOON, List.of(second, price(1_600, 0, 1, 9)))).contains(second);
    ArmedPrice highest = price(1_500, 0, 2, -1);
    assertThat(PriceInForce.at(NOON, List.of(highest, second))).contains(highest);
  }

  @Property
  void theOrderInWhichPricesBecomeKnownDoesNotMatter(
      @ForAll List<@IntRange(min = -3, max = 3) Integer> seconds, @ForAll Random random) {
    List<ArmedPrice> known = new ArrayList<>();
    for (int i = 0; i < seconds.size(); i++) {
      known.add(price(1_000 + i, seconds.get(i), i % 3, i));
    }
    List<ArmedPrice> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, random);

    assertThat(PriceInForce.at(NOON, shuffled)).isEqualTo(PriceInForce.at(NOON, known));
  }
}
