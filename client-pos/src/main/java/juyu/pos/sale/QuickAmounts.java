package juyu.pos.sale;

import java.util.ArrayList;
import java.util.List;
import juyu.model.value.Money;

/** The amounts that people pay or fuel for most often, for the keys beside the keypad. */
final class QuickAmounts {

  private static final List<Money> FUEL =
      List.of(Money.of(30_000), Money.of(50_000), Money.of(70_000), Money.of(100_000));

  /** First the thousands, the tens and the fifties; the others where those fall together. */
  private static final long[] NOTES = {1_000, 10_000, 50_000, 5_000, 100_000};

  private static final int CASH_KEYS = 3;

  private QuickAmounts() {}

  /** Won of fuel that people ask for. */
  static List<Money> fuel() {
    return FUEL;
  }

  /** Whole litres that people ask for. */
  static List<Long> litres() {
    return List.of(10L, 20L, 30L, 50L);
  }

  /** What people hand over for {@code total}, in rising order; the exact amount is not among it. */
  static List<Money> cash(Money total) {
    List<Money> amounts = new ArrayList<>();
    for (long note : NOTES) {
      Money rounded = Money.of(Math.ceilDiv(total.won(), note) * note);
      if (rounded.compareTo(total) > 0 && !amounts.contains(rounded)) {
        amounts.add(rounded);
      }
    }
    return amounts.stream().limit(CASH_KEYS).sorted().toList();
  }
}
