package juyu.model.shift;

import java.time.LocalDate;
import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A shift begins.
 *
 * @param shiftId the shift
 * @param till where
 * @param number its running number at the till, from 1
 * @param cashier who opened it
 * @param businessDate the day on which it began
 * @param openingFloat the cash that lay in the drawer
 */
public record ShiftOpened(
    UUID shiftId,
    NodeCode till,
    long number,
    Cashier cashier,
    LocalDate businessDate,
    Money openingFloat)
    implements ShiftEvent {

  public static final EventType<ShiftOpened> TYPE =
      EventType.of("shift.opened.v1", ShiftOpened.class, "shift", Tier.TILL);

  @Override
  public EventType<ShiftOpened> type() {
    return TYPE;
  }
}
