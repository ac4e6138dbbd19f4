package juyu.pos.sale;

import juyu.model.value.Money;

/** A key beside the keypad that stands for digits people often type. */
public sealed interface QuickKey {

  /** So many won. */
  record Won(Money amount) implements QuickKey {}

  /** So many litres. */
  record Litres(long litres) implements QuickKey {}

  /** As much cash as is owed. */
  record Exact() implements QuickKey {}
}
